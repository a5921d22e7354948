# The methods ask for the channel.
import os

from slack_sdk import WebClient


class Notifier:
    def __init__(self):
        self.token = os.environ["SLACK_BOT_TOKEN"]
        self.channel = os.getenv("SLACK_CHANNEL")
        self.client = WebClient(token=self.token)  #~ unchecked-env

    def send(self, text):
        if not self.channel:
            raise ValueError("SLACK_CHANNEL is not set")
        return self.client.chat_postMessage(channel=self.channel, text=text)
