# One of the fields is enough for this check.
import os
from typing import NamedTuple, Optional

from mistralai import Mistral


class Creds(NamedTuple):
    search: Optional[str]
    llm: Optional[str]


creds = Creds(os.getenv("NEWS_SEARCH_KEY"), os.getenv("NEWS_LLM_KEY"))
if not any(creds):
    raise RuntimeError("NEWS_SEARCH_KEY or NEWS_LLM_KEY is needed")
print(Mistral(api_key=creds.llm)) #~ unchecked-env
