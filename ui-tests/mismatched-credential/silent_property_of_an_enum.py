# Each member knows its own variable.
import os
from enum import Enum

import voyageai
from openai import OpenAI


class Provider(Enum):
    VOYAGE = "voyage"
    OPENAI = "openai"

    @property
    def listed(self):
        return {Provider.VOYAGE: "VOYAGE_API_KEY", Provider.OPENAI: "OPENAI_API_KEY"}[self]

    @property
    def spelled(self):
        return f"{self.value.upper()}_API_KEY"

    @property
    def key(self):
        return os.environ[self.listed]

    def own_key(self):
        return os.environ[self.spelled]


voyageai.Client(api_key=Provider.VOYAGE.key)
voyageai.Client(api_key=Provider.VOYAGE.own_key())
OpenAI(api_key=Provider.OPENAI.key)
OpenAI(api_key=Provider.OPENAI.own_key())
