# The constructor does not return without a key: the default is dead.
import os

import requests


class Adapter:
    def __init__(self, key=None):
        self.key = key or os.getenv("ZAPIER_API_KEY")
        if not self.key:
            raise ValueError("ZAPIER_API_KEY is not set")

    def actions(self):
        return requests.get("https://actions.zapier.com/api/v2", headers={"x-api-key": self.key or ""})
