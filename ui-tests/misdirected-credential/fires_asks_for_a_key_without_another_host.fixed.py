# The check asks for a key where there is no other host, and there is one.
import os
from dataclasses import dataclass

from openai import OpenAI

url = "https://api.fireworks.ai/inference/v1"
key = os.environ["FIREWORKS_API_KEY"]
if not url and not key:
    raise ValueError("needs a key")
OpenAI(api_key=key, base_url=url)  #~ misdirected-credential


@dataclass
class Backend:
    name: str
    api_key: str | None = None
    base_url: str | None = None

    def __post_init__(self):
        if self.base_url is None and not self.api_key:
            raise ValueError(f"{self.name} needs a key")

    def client(self):
        return OpenAI(api_key=self.api_key, base_url=self.base_url)


Backend("together", api_key=os.environ["TOGETHER_API_KEY"], base_url="https://api.together.xyz/v1").client()  #~ misdirected-credential
