# A function looks at another entry.
import os

import cohere


def validate(conf):
    if not conf["model"]:
        raise SystemExit("no model")


conf = {"model": os.getenv("RERANK_MODEL"), "api_key": os.environ["COHERE_API_KEY"]}
validate(conf)
client = cohere.ClientV2(api_key=conf["api_key"])  #~ unchecked-env
