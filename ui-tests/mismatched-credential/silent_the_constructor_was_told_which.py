# Which client is built is told by a field that the constructor fills, and each call gives the key that belongs to it.
import os
from dataclasses import dataclass
from enum import Enum

import anthropic
import openai


class Vendor(Enum):
    GPT = "openai"
    CLAUDE = "anthropic"


@dataclass
class Settings:
    vendor: Vendor
    key: str


class Service:
    def __init__(self, settings: Settings):
        self.settings = settings
        self.vendor = settings.vendor
        self.client = self._build()

    def _build(self):
        if self.vendor == Vendor.GPT:
            return openai.OpenAI(api_key=self.settings.key)
        elif self.vendor == Vendor.CLAUDE:
            return anthropic.Anthropic(api_key=self.settings.key)


class Plain:
    def __init__(self, vendor, key):
        self.vendor = vendor
        self.key = key
        self.client = self._build()

    def _build(self):
        if self.vendor == "openai":
            return openai.OpenAI(api_key=self.key)
        return anthropic.Anthropic(api_key=self.key)


def service(vendor: str, key: str) -> Service:
    return Service(Settings(vendor=Vendor(vendor), key=key))


def from_environment():
    if os.getenv("OPENAI_API_KEY"):
        return service("openai", os.getenv("OPENAI_API_KEY"))
    if os.getenv("ANTHROPIC_API_KEY"):
        return service(vendor="anthropic", key=os.getenv("ANTHROPIC_API_KEY"))


def plain():
    if os.getenv("OPENAI_API_KEY"):
        return Plain("openai", os.getenv("OPENAI_API_KEY"))
    if os.getenv("ANTHROPIC_API_KEY"):
        return Plain("anthropic", os.getenv("ANTHROPIC_API_KEY"))
