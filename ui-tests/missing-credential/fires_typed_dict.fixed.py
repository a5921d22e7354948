# The typed dict is made with a None.
import os
from typing import TypedDict

import cohere


class Options(TypedDict):
    key: str | None
    timeout: int


options: Options = {"key": os.environ["COHERE_API_KEY"], "timeout": 20}
co = cohere.ClientV2(options["key"], timeout=options["timeout"])  #~ missing-credential
print(co.models.list())
