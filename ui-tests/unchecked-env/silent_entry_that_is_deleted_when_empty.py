import os

import cohere


def build():
    table = {"key": os.environ.get("RERANK_KEY"), "url": os.environ.get("RERANK_URL")}
    for name, value in list(table.items()):
        if not value:
            del table[name]
    if "key" not in table:
        raise RuntimeError("RERANK_KEY is not set")
    return cohere.ClientV2(table["key"])


def one():
    table = {"key": os.environ.get("RERANK_KEY")}
    if not table["key"]:
        del table["key"]
    if "key" not in table:
        raise RuntimeError("RERANK_KEY is not set")
    return cohere.ClientV2(table["key"])
