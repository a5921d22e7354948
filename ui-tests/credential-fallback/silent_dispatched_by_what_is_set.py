# The name that a method gives says which variable is set.
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
        if not backend:
            return None
        if backend == "bocha":
            return self.bocha(query)
        return self.linkai(query)

    def bocha(self, query):
        key = os.environ.get("BOCHA_API_KEY", "")
        return requests.post("https://api.bocha.cn/v1", headers={"Authorization": f"Bearer {key}"}, json=query)

    def linkai(self, query):
        key = os.environ.get("LINKAI_API_KEY", "")
        return requests.post("https://api.link-ai.tech", headers={"Authorization": f"Bearer {key}"}, json=query)
