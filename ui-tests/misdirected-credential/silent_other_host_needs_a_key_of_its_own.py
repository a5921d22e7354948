# A check that asks for a key only where there is another host: there is one.
import os
from dataclasses import dataclass

from openai import OpenAI

url = "https://api.fireworks.ai/inference/v1"
key = os.getenv("FIREWORKS_API_KEY")
if url and not key:
    raise ValueError("needs a key")
OpenAI(api_key=key, base_url=url)


@dataclass
class Backend:
    name: str
    api_key: str | None = None
    base_url: str | None = None

    def __post_init__(self):
        if self.base_url is not None and not self.api_key:
            raise ValueError(f"{self.name} needs a key of its own")

    def client(self):
        return OpenAI(api_key=self.api_key, base_url=self.base_url)


Backend("openai", os.getenv("OPENAI_API_KEY")).client()
Backend("together", api_key=os.getenv("TOGETHER_API_KEY"), base_url="https://api.together.xyz/v1").client()


class Service:
    def __init__(self, api_key=None, base_url=None):
        self.api_key = api_key
        self.base_url = base_url
        if self.base_url and not self.api_key:
            raise ValueError("needs a key")

    def client(self):
        return OpenAI(api_key=self.api_key, base_url=self.base_url)


Service(os.getenv("OPENROUTER_API_KEY"), "https://openrouter.ai/api/v1").client()
