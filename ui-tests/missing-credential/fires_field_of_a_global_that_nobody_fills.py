# Another value of the type is filled, this one is not.
from mistralai import Mistral


class Holder:
    def __init__(self, key):
        self.key = key

    def ask(self):
        return Mistral(api_key=self.key)


holder = Holder(None)  #~ missing-credential


def fill():
    print("nothing")


fill()
print(holder.ask())
