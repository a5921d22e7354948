# The typed dict is made with a None.
from typing import TypedDict

import cohere


class Options(TypedDict):
    key: str | None
    timeout: int


options: Options = {"key": None, "timeout": 20}
co = cohere.ClientV2(options["key"], timeout=options["timeout"])  #~ missing-credential
print(co.models.list())
