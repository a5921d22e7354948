import os
import random

import cohere

KEYS = [os.environ["COHERE_API_KEY"], "other"]
SPARE = (os.environ["COHERE_API_KEY"], os.environ["COHERE_API_KEY"])
user, *rest = ["me", os.environ["COHERE_API_KEY"]]

cohere.Client(KEYS[0])  #~ hardcoded-credential
cohere.Client(random.choice(SPARE))  #~ hardcoded-credential
cohere.Client(rest[-1])  #~ hardcoded-credential
clients = [cohere.Client(key) for key in [os.environ["COHERE_API_KEY"], os.environ["COHERE_API_KEY"]]]  #~ hardcoded-credential


def make(place):
    return cohere.Client(SPARE[place])
