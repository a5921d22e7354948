import os
from enum import Enum

from openai import OpenAI


class Provider(Enum):
    ROUTER = "OPENROUTER_API_KEY"

    def client(self):
        return OpenAI(base_url="https://openrouter.ai/api/v1", api_key=os.getenv(self.value))  #~ misdirected-credential


class Required(Enum):
    ROUTER = "OPENROUTER_API_KEY"

    def client(self):
        return OpenAI(base_url="https://openrouter.ai/api/v1", api_key=os.environ[self.value])


class Uncalled(Enum):
    ROUTER = "OPENROUTER_API_KEY"
    OTHER = "OTHER_API_KEY"

    def client(self):
        return OpenAI(base_url="https://openrouter.ai/api/v1", api_key=os.getenv(self.value))


Provider.ROUTER.client()
Required.ROUTER.client()
