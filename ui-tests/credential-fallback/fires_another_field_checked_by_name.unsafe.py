# The comprehension leaves one field out.
import os
from dataclasses import dataclass

import requests


@dataclass(frozen=True)
class Config:
    endpoint: str
    api_key: str

    @classmethod
    def from_env(cls):
        config = cls(endpoint=os.getenv("OCR_ENDPOINT", ""), api_key=os.environ["OCR_API_KEY"])
        config.validate()
        return config

    def validate(self):
        missing = [name for name, value in {"OCR_ENDPOINT": self.endpoint}.items() if not value]
        if missing:
            raise RuntimeError(f"missing: {missing}")


def read(config=None):
    config = config or Config.from_env()
    headers = {"Authorization": f"Bearer {config.api_key}"}
    return requests.post("https://ocr.example.com/v1", headers=headers)  #~ credential-fallback
