# The entry is asked for first, or is another one, or what holds it is no mapping.
import os
import cohere


def load():
    return {"cohere": os.getenv("COHERE_API_KEY"), "region": "eu"}


def make(config):
    if not config.get("cohere"):
        raise SystemExit("COHERE_API_KEY is not set")
    return cohere.ClientV2(config.get("cohere"))


def unknown(vault):
    return cohere.ClientV2(vault.get("cohere"))


co = make(load())
