# Another value of the type is filled, this one is not.
import os
from mistralai import Mistral


class Holder:
    def __init__(self, key):
        self.key = key

    def ask(self):
        return Mistral(api_key=self.key)


holder = Holder(os.environ["MISTRAL_API_KEY"])  #~ missing-credential


def fill():
    print("nothing")


fill()
print(holder.ask())
