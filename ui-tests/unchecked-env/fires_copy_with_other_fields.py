# A copy has the fields that are named, and all others from the first.
import os
from dataclasses import dataclass, replace
from typing import NamedTuple, Optional

from mistralai import Mistral


@dataclass
class Config:
    key: Optional[str] = None
    model: str = "small"


class Row(NamedTuple):
    key: Optional[str]
    model: str


conf = replace(Config(), key=os.environ.get("COPIED_KEY"))
kept = replace(Config(key=os.environ.get("KEPT_KEY")), model="large")
row = Row(os.environ["ROW_KEY"], "small")._replace(key=os.environ.get("REPLACED_KEY"))


def ask(config):
    mine = replace(config, model="tiny")
    return Mistral(api_key=mine.key) #~ unchecked-env


print(Mistral(api_key=conf.key), Mistral(api_key=kept.key)) #~ unchecked-env
print(Mistral(api_key=row.key)) #~ unchecked-env
print(ask(Config(key=os.environ.get("HANDED_KEY"))))
