# The read with its default is a class constant.
import os

import cohere


class Settings:
    COHERE_KEY = os.getenv("COHERE_API_KEY", "")
    TOP_N = int(os.getenv("TOP_N", "5"))


def rank(query, passages):
    co = cohere.ClientV2(Settings.COHERE_KEY)  #~ credential-fallback
    return co.rerank(model="rerank-v3.5", query=query, documents=passages, top_n=Settings.TOP_N)
