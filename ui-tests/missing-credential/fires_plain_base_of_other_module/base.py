from dataclasses import dataclass

import attrs
from pydantic import BaseModel


class Model(BaseModel):
    name: str = "acme"


@dataclass
class Data:
    name: str = "acme"


@attrs.define
class Attrs:
    name: str = "acme"
