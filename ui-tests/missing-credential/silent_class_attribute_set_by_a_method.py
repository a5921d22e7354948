# Nothing in the class; whoever begins fills it.
import os

import httpx


class Maps:
    token = None

    def init_app(self):
        self.token = os.environ["MAPS_TOKEN"]

    def route(self):
        return httpx.get("https://api.traveltimeapp.com", headers={"Authorization": f"Bearer {self.token}"})


maps = Maps()
