import os

import cohere

table = {"key": os.environ["RERANK_KEY"], "url": os.environ.get("RERANK_URL")}
del table["url"]
client = cohere.ClientV2(table["key"])  #~ unchecked-env
