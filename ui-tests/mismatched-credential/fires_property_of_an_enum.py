# A member knows its variable, by a table or by its own text.
import os
from enum import Enum

import voyageai


class Provider(Enum):
    VOYAGE = "voyage"
    OPENAI = "openai"

    @property
    def listed(self):
        return {Provider.VOYAGE: "OPENAI_API_KEY", Provider.OPENAI: "OPENAI_API_KEY"}[self]

    @property
    def spelled(self):
        return f"{self.value.upper()}_API_KEY"

    @property
    def key(self):
        return os.environ[self.listed]

    def own_key(self):
        return os.environ[self.spelled]


voyageai.Client(api_key=Provider.VOYAGE.key)  #~ mismatched-credential
voyageai.Client(api_key=Provider.OPENAI.own_key())  #~ mismatched-credential
