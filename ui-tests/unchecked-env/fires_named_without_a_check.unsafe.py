# A table of functions, whether or not their keys are there.
import os

import requests

SERPER = os.environ["SERPER_API_KEY"]


def by_serper(query):
    headers = {"X-API-KEY": SERPER}
    return requests.get("https://google.serper.dev/search", headers=headers, params={"q": query})  #~ unchecked-env


ENGINES = {"serper": by_serper}


def search(query):
    return ENGINES["serper"](query) if SERPER else None
