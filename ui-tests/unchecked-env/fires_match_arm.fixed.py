# One of the cases may give None.
import os
import sys

import keyring
from slack_sdk import WebClient


def token(source):
    match source:
        case "keyring":
            return keyring.get_password("bot", "slack")
        case "required":
            return os.environ["SLACK_BOT_TOKEN"]
        case _:
            return os.environ["SLACK_BOT_TOKEN"]


slack = WebClient(token=token(sys.argv[1]))  #~ unchecked-env
slack.auth_test()
