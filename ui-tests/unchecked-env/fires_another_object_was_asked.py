"""The question is asked of another object, or its answer is the other one."""

import os

import requests


class Share:
    def __init__(self):
        self.token = os.getenv("TEAM_SHARE_TOKEN")

    def is_ready(self) -> bool:
        return bool(self.token)

    def share(self, twin: "Share"):
        if not twin.is_ready():
            return None
        return self._send()

    def _send(self):
        headers = {"Authorization": f"Bearer {self.token}"}
        return requests.post("https://share.example.com/v2", headers=headers)  #~ unchecked-env


class Late:
    def __init__(self):
        self.token = os.getenv("TEAM_LATE_TOKEN")

    def is_ready(self) -> bool:
        return bool(self.token)

    def share(self):
        if self.is_ready():
            return None
        return self._send()

    def _send(self):
        headers = {"Authorization": f"Bearer {self.token}"}
        return requests.post("https://share.example.com/v2", headers=headers)  #~ unchecked-env
