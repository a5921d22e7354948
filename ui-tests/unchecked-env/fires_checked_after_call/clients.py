# Builds the client for everybody.
from slack_sdk import WebClient


def slack(token):
    return WebClient(token=token)
