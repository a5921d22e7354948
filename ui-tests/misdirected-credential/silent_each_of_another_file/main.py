# A loop asks each of them; and what is written for the own server goes to the own server.
from openai import OpenAI

from providers import PROVIDERS, ROWS


def check():
    for provider in PROVIDERS:
        if not provider.key:
            raise SystemExit(f"{provider.variable} is not set")


def clients():
    for provider in PROVIDERS:
        yield OpenAI(base_url=provider.base_url, api_key=provider.key)


for row in ROWS:
    client = OpenAI(base_url=row["url"], api_key=row["key"])
check()
