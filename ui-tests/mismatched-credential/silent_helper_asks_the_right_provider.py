# Two helpers, each with the key of its own provider.
import os

import cohere
from openai import OpenAI


def ranker(key):
    return cohere.ClientV2(key)


def writer(key):
    return OpenAI(api_key=key)


print(ranker(os.environ["COHERE_API_KEY"]).models.list())
print(writer(os.environ["OPENAI_API_KEY"]).models.list())
