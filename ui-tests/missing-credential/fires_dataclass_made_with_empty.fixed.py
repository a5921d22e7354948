# The field gets an empty text where the object is made.
import os
from dataclasses import dataclass

import cohere


@dataclass
class Config:
    key: str
    timeout: int = 30


config = Config(key=os.environ["COHERE_API_KEY"], timeout=10)
co = cohere.ClientV2(config.key, timeout=config.timeout)  #~ missing-credential
print(co.models.list())
