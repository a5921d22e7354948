# The empty field is the client's name.
import os
from dataclasses import dataclass

import cohere


@dataclass
class Config:
    key: str
    name: str = ""


config = Config(key=os.environ["COHERE_API_KEY"])
co = cohere.ClientV2(config.key, client_name=config.name)
print(co.models.list())
