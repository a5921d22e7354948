"""The method that sends is called behind a question that another method of the same object answers."""

import os

import requests


class Share:
    def __init__(self):
        self.token = os.getenv("TEAM_SHARE_TOKEN")

    def is_ready(self) -> bool:
        return bool(self.token)

    def ensure(self) -> None:
        if not self.token:
            raise RuntimeError("TEAM_SHARE_TOKEN is not set")

    def share(self):
        if not self.is_ready():
            return None
        return self._send()

    def share_all(self, posts):
        self.ensure()
        return [self._send() for _ in posts]

    def _send(self):
        headers = {"Authorization": f"Bearer {self.token}"}
        return requests.post("https://share.example.com/v2", headers=headers)
