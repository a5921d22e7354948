# The client is built without a token and never used without one.
import os

from slack_sdk import WebClient


class Notifier:
    def __init__(self):
        self.token = os.getenv("SLACK_BOT_TOKEN")
        self.channel = os.getenv("SLACK_CHANNEL")
        self.client = WebClient(token=self.token)

    def send(self, text):
        if not self.token:
            raise ValueError("SLACK_BOT_TOKEN is not set")
        return self.client.chat_postMessage(channel=self.channel, text=text)
