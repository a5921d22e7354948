from enum import Enum
from typing import NamedTuple


class Vendor(NamedTuple):
    base_url: str
    env: str


class Vendors(Enum):
    DEEPSEEK = Vendor("https://api.deepseek.com/v1", "DEEPSEEK_API_KEY")
    TOGETHER = Vendor("https://api.together.xyz/v1", "TOGETHER_API_KEY")
