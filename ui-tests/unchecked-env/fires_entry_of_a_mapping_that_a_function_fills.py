# What the function puts there may be unset.
import os

import cohere

keys = {"cohere": None}


def load():
    keys["cohere"] = os.getenv("CHAT_KEY")


def chat():
    return cohere.ClientV2(api_key=keys["cohere"])  #~ unchecked-env


load()
chat()
