import os
from dataclasses import dataclass
from openai import OpenAI


@dataclass
class C:
    api_key: str | None = None

    def __post_init__(self):
        if self.api_key is None:
            self.api_key = os.environ.get("XAI_API_KEY")
        if not self.api_key:
            raise ValueError("XAI_API_KEY is not set")


c = C()
OpenAI(base_url="https://api.x.ai/v1", api_key=c.api_key)
