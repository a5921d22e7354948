# What the field holds at first is replaced on every way that leads on.
import os

from slack_sdk import WebClient


class InConstructor:
    def __init__(self):
        self.token = None
        try:
            self.token = os.environ["SLACK_BOT_TOKEN"]
        except KeyError:
            raise SystemExit("SLACK_BOT_TOKEN is not set") from None


class Declared:
    token: str | None = None


WebClient(token=InConstructor().token)
outside = Declared()
try:
    outside.token = os.environ["SLACK_BOT_TOKEN"]
except KeyError:
    raise SystemExit("SLACK_BOT_TOKEN is not set") from None
WebClient(token=outside.token)
