# Each row of a list of another file has a host and a key of its own.
from openai import OpenAI

from providers import PROVIDERS, ROWS


def clients():
    for provider in PROVIDERS:
        yield OpenAI(base_url=provider.base_url, api_key=provider.key)  #~ misdirected-credential


for row in ROWS:
    client = OpenAI(base_url=row["url"], api_key=row["key"])  #~ placeholder-credential
