# A function looks at the entries of what it is given, and stops.
import os

import cohere


def validate(conf):
    if not conf["api_key"]:
        raise SystemExit("COHERE_API_KEY is not set")


def load():
    conf = {"model": "rerank-v3.5", "api_key": os.getenv("COHERE_API_KEY")}
    validate(conf)
    return conf


conf = load()
client = cohere.ClientV2(api_key=conf["api_key"])
