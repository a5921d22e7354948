import random

import cohere

KEYS = ["@KEY40:2@", "other"]
SPARE = ("@KEY40:3@", "@KEY40:4@")
user, *rest = ["me", "@KEY40:5@"]

cohere.Client(KEYS[0])  #~ hardcoded-credential
cohere.Client(random.choice(SPARE))  #~ hardcoded-credential
cohere.Client(rest[-1])  #~ hardcoded-credential
clients = [cohere.Client(key) for key in ["@KEY40:6@", "@KEY40:7@"]]  #~ hardcoded-credential


def make(place):
    return cohere.Client(SPARE[place])
