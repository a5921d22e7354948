# The variable's name is the helper's parameter.
import os

from slack_sdk import WebClient


def secret(name):
    value = os.environ.get(name)
    print(name, "found" if value else "not found")
    return value


slack = WebClient(token=secret("SLACK_BOT_TOKEN"))  #~ unchecked-env
slack.auth_test()
