# The case for everything else raises.
import os
import sys

import keyring
from slack_sdk import WebClient


def token(source):
    match source:
        case "keyring":
            return keyring.get_password("bot", "slack")
        case "environment":
            return os.environ["SLACK_BOT_TOKEN"]
        case other:
            raise ValueError(f"no such source: {other}")


slack = WebClient(token=token(sys.argv[1]))
slack.auth_test()
