# A comprehension over the names and the fields.
import os
from dataclasses import dataclass

import requests


@dataclass(frozen=True)
class Config:
    endpoint: str
    api_key: str

    @classmethod
    def from_env(cls):
        config = cls(endpoint=os.getenv("OCR_ENDPOINT", ""), api_key=os.getenv("OCR_API_KEY", ""))
        config.validate()
        return config

    def validate(self):
        values = {"OCR_ENDPOINT": self.endpoint, "OCR_API_KEY": self.api_key}
        missing = [name for name, value in values.items() if not value]
        if missing:
            raise RuntimeError(f"missing: {missing}")


def read(config=None):
    config = config or Config.from_env()
    return requests.post("https://ocr.example.com/v1", headers={"Authorization": f"Bearer {config.api_key}"})
