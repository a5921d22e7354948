# A copy has the fields that are named, and all others from the first.
import os
from dataclasses import dataclass, replace
from typing import Optional

from mistralai import Mistral


@dataclass
class Config:
    key: Optional[str] = None
    model: str = "small"


conf = replace(Config(key=os.environ.get("FIRST_KEY")), key=os.environ["COPIED_KEY"])
kept = replace(Config(key=os.environ["KEPT_KEY"]), model=os.environ.get("KEPT_MODEL"))
print(Mistral(api_key=conf.key), Mistral(api_key=kept.key))
