# The module makes the value with nothing in it, and a function that it calls fills it.
import os

from mistralai import Mistral


class Holder:
    def __init__(self, key):
        self.key = key

    def ask(self):
        return Mistral(api_key=self.key)


holder = Holder(None)


def fill():
    holder.key = os.environ["MISTRAL_API_KEY"]


fill()
print(holder.ask())
