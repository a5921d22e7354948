# The name of the variable is put together; a part of it is the name of another one.
import os

import cohere


def read(name, default=""):
    return os.environ.get(name, default)


def key_for(suffix):
    return read(f"LLM_{suffix}", "")


def main():
    print(os.environ.get("API_KEY"))
    return cohere.ClientV2(key_for("API_KEY"))  #~ credential-fallback
