import os
from enum import Enum, StrEnum

import cohere

from kinds import Kind


class Named(StrEnum):
    KEY = "OPENAI_API_KEY"

    def read(self):
        return os.environ[self.value]


class Right(Enum):
    KEY = "CO_API_KEY"

    def read(self):
        return os.environ[self.value]


large = Kind.LARGE
clients = [
    cohere.ClientV2(large.key()),  #~ mismatched-credential
    cohere.ClientV2(Kind.SMALL.second()),  #~ mismatched-credential
    cohere.ClientV2(Kind.SMALL.right()),
    cohere.ClientV2(Named.KEY.read()),  #~ mismatched-credential
    cohere.ClientV2(Right.KEY.read()),
]
