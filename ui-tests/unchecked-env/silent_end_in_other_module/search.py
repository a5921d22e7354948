# What never returns lies in another file.
import os

import cohere

import console
from console import Report, fatal


def stop(message):
    print("Cannot go on.")
    fatal(message)


def load():
    key = os.getenv("CO_TEAM_KEY")
    if key is None:
        console.fatal("CO_TEAM_KEY is not set")
    elif len(key) < 10:
        print("That looks short.")
    return key


first = os.getenv("COHERE_API_KEY")
if not first:
    fatal("COHERE_API_KEY is not set")
second = os.getenv("COHERE_TRIAL_KEY")
if not second:
    stop("COHERE_TRIAL_KEY is not set")
third = os.getenv("COHERE_OTHER_KEY")
if not third:
    Report().fail("COHERE_OTHER_KEY is not set")
try:
    fourth = os.environ["COHERE_LAST_KEY"]
except KeyError:
    fourth = None
    fatal("COHERE_LAST_KEY is not set")
clients = [cohere.ClientV2(api_key=key) for key in (first, second, third, fourth)]
clients.append(cohere.ClientV2(api_key=load()))
one = cohere.ClientV2(api_key=first)
two = cohere.ClientV2(api_key=second)
three = cohere.ClientV2(api_key=third)
four = cohere.ClientV2(api_key=fourth)
