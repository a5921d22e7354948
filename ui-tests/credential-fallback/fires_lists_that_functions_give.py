import os
import random
from itertools import cycle

from groq import Groq

keys = cycle([os.environ.get("GROQ_KEY_A", ""), os.environ.get("GROQ_KEY_B", "")])


def some():
    return [os.environ.get("GROQ_KEY_C", "")]


def others():
    return [os.environ.get("GROQ_KEY_D", "")]


def more():
    return [os.environ.get("GROQ_KEY_E", "")]


def in_turn(names):
    for name in names:
        yield Groq(api_key=os.environ.get(name, ""))  #~ credential-fallback


first = Groq(api_key=next(keys))  #~ credential-fallback
second = Groq(api_key=some()[0])  #~ credential-fallback
third = Groq(api_key=random.choice(others()))  #~ credential-fallback
for key in more():
    Groq(api_key=key)  #~ credential-fallback
in_turn(["GROQ_KEY_F", "GROQ_KEY_G"])


def gathered(names):
    return [os.environ.get(name, "") for name in names]


class Pool:
    def __init__(self, names):
        self.keys = cycle([os.environ.get(name, "") for name in names])

    def take(self):
        return next(self.keys)


for key in gathered(["GROQ_KEY_H"]):
    Groq(api_key=key)  #~ credential-fallback
Groq(api_key=Pool(["GROQ_KEY_I", "GROQ_KEY_J"]).take())  #~ credential-fallback
