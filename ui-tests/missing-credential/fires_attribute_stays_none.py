# Nobody ever gives the attribute another value.
import cohere


class Session:
    def __init__(self, user):
        self.user = user
        self.key = None

    def models(self):
        client = cohere.ClientV2(self.key, client_name=self.user)  #~ missing-credential
        return client.models.list()


print(Session("desk").models())
