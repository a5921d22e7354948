# `os.environ[…]` stops when the variable is unset: what stands behind `or` is never taken for that.
import os
import cohere


def make(key=None):
    return cohere.ClientV2(key or "")


co = make(os.environ["COHERE_API_KEY"])
key = os.environ["CO_API_KEY"]
second = cohere.ClientV2(key or "")
