# What the field holds at first it still holds where the variable is not set.
import os
from contextlib import suppress

from slack_sdk import WebClient


class InConstructor:
    def __init__(self):
        self.token = None
        try:
            self.token = os.environ["SLACK_BOT_TOKEN"]
        except KeyError:
            pass


class Declared:
    token: str | None = None

    @classmethod
    def load(cls):
        made = cls()
        with suppress(KeyError):
            made.token = os.environ["SLACK_BOT_TOKEN"]
        return made


class Several:
    token: str | None = None
    channel: str = "#alerts"


WebClient(token=InConstructor().token)  #~ missing-credential
WebClient(token=Declared.load().token)  #~ missing-credential
outside = Declared()
try:
    outside.token = os.environ["SLACK_APP_TOKEN"]
except KeyError:
    pass
WebClient(token=outside.token)  #~ missing-credential
several = Several()
with suppress(KeyError):
    several.token = os.environ["SLACK_BOT_TOKEN"]
    several.channel = os.environ["ALERT_CHANNEL"]
WebClient(token=several.token)  #~ missing-credential
