"""How an SDK uses its own types it knows itself: the token of each call is given to that."""

from slack_sdk.web import WebClient


class Rotator:
    def __init__(self, client=None):
        self.client = client or WebClient(token=None)
