# Which host and which variable it is, the member says that is given.
import os
from enum import Enum

from openai import OpenAI


class Provider(str, Enum):
    OPENAI = "openai"
    DEEPSEEK = "deepseek"

    @property
    def base_url(self) -> str:
        match self:
            case Provider.DEEPSEEK:
                return "https://api.deepseek.com/v1"
            case _:
                return "https://api.openai.com/v1"

    @property
    def variable(self) -> str:
        if self is Provider.DEEPSEEK:
            return "DEEPSEEK_API_KEY"
        return "OPENAI_API_KEY"


def make_client(provider: Provider) -> OpenAI:
    return OpenAI(base_url=provider.base_url, api_key=os.getenv(provider.variable))  #~ misdirected-credential


make_client(Provider.DEEPSEEK)
