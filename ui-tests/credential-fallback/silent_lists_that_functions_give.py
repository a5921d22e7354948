import os
import random
import sys
from itertools import cycle

from groq import Groq

keys = cycle([os.environ["GROQ_KEY_A"], os.environ["GROQ_KEY_B"]])


def others():
    return [os.environ.get("GROQ_KEY_C", "")]


def pairs():
    return [("llama", os.environ["GROQ_KEY_F"])]


def in_turn(names):
    for name in names:
        key = os.environ.get(name, "")
        if not key:
            sys.exit(f"{name} is not set")
        yield Groq(api_key=key)


def unknown(names):
    for name in names:
        yield Groq(api_key=os.environ.get(name, ""))


for key in others():
    if not key:
        sys.exit("a key is not set")
first = Groq(api_key=next(keys))
for key in others():
    Groq(api_key=key)
third = Groq(api_key=random.choice(others()))
in_turn(["GROQ_KEY_D", "GROQ_KEY_E"])
for model, key in pairs():
    Groq(api_key=key)


def gathered(names):
    found = [os.environ.get(name, "") for name in names]
    return [key for key in found if key]


for key in gathered(["GROQ_KEY_H", "GROQ_KEY_I"]):
    Groq(api_key=key)
kept = [key for key in gathered(["GROQ_KEY_J"]) if key]
Groq(api_key=kept[0])
Groq(api_key=next(iter(kept)))
