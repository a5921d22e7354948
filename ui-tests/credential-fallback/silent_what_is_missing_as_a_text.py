# The method gives a text when something is missing; whoever gets one stops.
import os

import httpx


class Provider:
    def _key(self):
        return os.getenv("OPENAI_API_KEY", "")

    def _missing(self):
        missing = []
        if not self._key():
            missing.append("OPENAI_API_KEY")
        if missing:
            return f"missing: {', '.join(missing)}"
        return None

    def ask(self, text):
        error = self._missing()
        if error:
            raise RuntimeError(error)
        headers = {"Authorization": f"Bearer {self._key()}"}
        return httpx.post("https://api.openai.com/v1/responses", headers=headers, json={"input": text})
