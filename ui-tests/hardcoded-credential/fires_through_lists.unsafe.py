import os
import random

import cohere

KEYS = [os.environ["COHERE_API_KEY"], "other"]
SPARE = (os.environ["COHERE_API_KEY_2"], os.environ["COHERE_API_KEY"])
user, *rest = ["me", os.environ["COHERE_API_KEY_3"]]

cohere.Client(KEYS[0])  #~ hardcoded-credential
cohere.Client(random.choice(SPARE))  #~ hardcoded-credential
cohere.Client(rest[-1])  #~ hardcoded-credential
clients = [cohere.Client(key) for key in [os.environ["COHERE_API_KEY_4"], os.environ["COHERE_API_KEY_5"]]]  #~ hardcoded-credential


def make(place):
    return cohere.Client(SPARE[place])
