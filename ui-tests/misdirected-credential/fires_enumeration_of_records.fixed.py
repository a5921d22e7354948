import os
from enum import Enum
from typing import NamedTuple

from openai import OpenAI


class Vendor(NamedTuple):
    base_url: str
    env: str


class Vendors(Enum):
    DEEPSEEK = Vendor("https://api.deepseek.com/v1", "DEEPSEEK_API_KEY")
    TOGETHER = Vendor("https://api.together.xyz/v1", "TOGETHER_API_KEY")


class Pairs(Enum):
    GROQ = ("https://api.groq.com/openai/v1", "GROQ_API_KEY")


class Hosts(Enum):
    MISTRAL = "https://api.mistral.ai/v1"


def key(vendor: Vendors):
    return os.getenv(vendor.value.env)


def client(vendor: Vendors):
    return OpenAI(base_url=vendor.value.base_url, api_key=key(vendor))  #~ misdirected-credential


clients = [client(vendor) for vendor in Vendors]
pairs = [OpenAI(base_url=pair.value[0], api_key=os.getenv(pair.value[1])) for pair in Pairs]  #~ misdirected-credential
hosts = [OpenAI(base_url=host.value, api_key=os.environ["ACME_KEY"]) for host in Hosts]  #~ misdirected-credential
