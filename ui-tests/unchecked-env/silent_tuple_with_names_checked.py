# All fields of a tuple are asked for at once, and taken by name or by place.
import os
from typing import NamedTuple, Optional

from mistralai import Mistral


class Creds(NamedTuple):
    search: Optional[str]
    llm: Optional[str]

    @classmethod
    def collect(cls):
        creds = cls(os.getenv("NEWS_SEARCH_KEY"), os.getenv("NEWS_LLM_KEY"))
        if not all(creds):
            raise RuntimeError("NEWS_SEARCH_KEY and NEWS_LLM_KEY are needed")
        return creds


own = Creds(os.getenv("OWN_SEARCH_KEY"), os.getenv("OWN_LLM_KEY"))
if None in own:
    raise RuntimeError("OWN_SEARCH_KEY and OWN_LLM_KEY are needed")
_, llm = Creds.collect()
print(Mistral(api_key=llm), Mistral(api_key=own.llm))
