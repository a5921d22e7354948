# The module keeps one client, made from a read that nobody checks.
import os

from slack_sdk import WebClient

_client = None


def _token():
    return os.environ["SLACK_BOT_TOKEN"]


def client():
    global _client
    if _client is None:
        _client = WebClient(token=_token())  #~ unchecked-env
    return _client
