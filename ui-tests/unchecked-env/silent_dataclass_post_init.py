# __post_init__ is where the field is checked.
import os
from dataclasses import dataclass, field

import cohere


@dataclass
class Config:
    model: str = "rerank-v3.5"
    key: str | None = field(default_factory=lambda: os.getenv("COHERE_API_KEY"))

    def __post_init__(self):
        if not self.key:
            raise ValueError("COHERE_API_KEY is not set")


config = Config()
print(cohere.ClientV2(config.key).models.list(), config.model)
