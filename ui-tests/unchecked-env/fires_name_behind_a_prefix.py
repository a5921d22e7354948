# The variable's name is what stands behind a prefix.
import os
import sys

import cohere
from slack_sdk import WebClient


def secret(reference):
    return os.environ.get(reference.removeprefix("env:"))


def checked(reference):
    value = os.environ.get(reference.removeprefix("env:"))
    if not value:
        sys.exit(f"{reference} is not set")
    return value


bot = cohere.Client(secret("env:COHERE_API_KEY"))  #~ unchecked-env
slack = WebClient(token=checked("env:SLACK_BOT_TOKEN"))
print(bot, slack)
