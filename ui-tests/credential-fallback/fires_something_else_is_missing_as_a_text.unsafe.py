# What is asked for is the address, and what is used is the key.
import os

import httpx


class Provider:
    def _key(self):
        return os.environ["OPENAI_API_KEY"]

    def _address(self):
        return os.getenv("OPENAI_ADDRESS", "")

    def _missing(self):
        missing = []
        if not self._address():
            missing.append("OPENAI_ADDRESS")
        if missing:
            return f"missing: {', '.join(missing)}"
        return None

    def ask(self, text):
        error = self._missing()
        if error:
            raise RuntimeError(error)
        headers = {"Authorization": f"Bearer {self._key()}"}
        return httpx.post("https://api.openai.com/v1/responses", headers=headers, json={"input": text})  #~ credential-fallback
