# A plain model reads nothing by itself: it gets the read as an argument.
import os

import cohere
from pydantic import BaseModel


class Config(BaseModel):
    key: str | None = None
    timeout: float = 20


config = Config(key=os.getenv("COHERE_API_KEY"))
co = cohere.ClientV2(config.key, timeout=config.timeout)  #~ unchecked-env
print(co.models.list())
