# The other variable is the one that is set then.
import os

import requests


class Search:
    def backend(self):
        if os.environ.get("BOCHA_API_KEY", "").strip():
            return "bocha"
        if os.environ.get("LINKAI_API_KEY", "").strip():
            return "linkai"
        return None

    def run(self, query):
        backend = self.backend()
        if backend == "linkai":
            return self.bocha(query)
        return None

    def bocha(self, query):
        key = os.environ["BOCHA_API_KEY"]
        headers = {"Authorization": f"Bearer {key}"}
        return requests.post("https://api.bocha.cn/v1", headers=headers, json=query)  #~ credential-fallback
