# __init__ checks the workspace, not the token.
import os

from slack_sdk import WebClient


class Notifier:
    def __init__(self):
        self.channel = os.getenv("SLACK_CHANNEL")
        self.token = os.getenv("SLACK_BOT_TOKEN")
        if not self.channel:
            raise ValueError("SLACK_CHANNEL is not set")

    def send(self, text):
        slack = WebClient(token=self.token)  #~ unchecked-env
        slack.chat_postMessage(channel=self.channel, text=text)
