from slack_sdk import WebClient


class Mailer:
    def post(self, token):
        return WebClient(token=token)
