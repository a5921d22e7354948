class View:
    def get(self, request):
        # authorization_header = request.META.get('HTTP_AUTHORIZATION')
        # token = authorization_header.replace("Bearer ", "")
        account_user_id = "@KEY28@"
        Account.objects.filter(user_account_token=account_user_id).update(status=True)
