# A flag says whether the key is there.
import os

import httpx


class Adapter:
    def __init__(self, api_key=""):
        if not api_key:
            api_key = os.getenv("RAPIDAPI_KEY", "")
        self.api_key = api_key
        self.available = bool(self.api_key)

    def fetch(self, path):
        headers = {"x-rapidapi-key": self.api_key}
        return httpx.get("https://posts.p.rapidapi.com" + path, headers=headers)  #~ credential-fallback
