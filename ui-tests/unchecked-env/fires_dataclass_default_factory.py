# The field's factory reads the variable.
import os
from dataclasses import dataclass, field

import cohere


@dataclass
class Config:
    model: str = "rerank-v3.5"
    key: str | None = field(default_factory=lambda: os.getenv("COHERE_API_KEY"))


config = Config()
co = cohere.ClientV2(config.key)  #~ unchecked-env
print(co.rerank(model=config.model, query="moss", documents=["fern", "moss"]).results)
