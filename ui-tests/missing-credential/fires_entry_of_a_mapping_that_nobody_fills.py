# A function fills another entry than the one that is taken.
import os

import cohere

keys = {"cohere": None, "model": None}


def load():
    keys["model"] = os.environ["COHERE_MODEL"]


def chat():
    return cohere.ClientV2(api_key=keys["cohere"])  #~ missing-credential


load()
chat()
