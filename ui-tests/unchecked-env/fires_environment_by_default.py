import os
from collections.abc import Mapping

from slack_sdk import WebClient


def load(env: Mapping[str, str] = os.environ):
    return {"slack": {"token": env.get("SLACK_BOT_TOKEN"), "channel": env.get("SLACK_CHANNEL")}}


def connect(settings):
    slack = settings["slack"]
    return WebClient(token=slack["token"])  #~ unchecked-env


connect(load())
