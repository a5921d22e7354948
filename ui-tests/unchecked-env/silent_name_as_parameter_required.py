# The helper stops with the name.
import os

from slack_sdk import WebClient


def secret(name):
    value = os.environ.get(name)
    if value is None:
        raise SystemExit(f"{name} is not set")
    return value


slack = WebClient(token=secret("SLACK_BOT_TOKEN"))
slack.auth_test()
