# The entry of the program looks at the field of the configuration that all modules share, but at another one.
from config import config
from mistralai import Mistral


def ask():
    return Mistral(api_key=config.api_key)  #~ unchecked-env


class Service:
    def ask(self):
        return Mistral(api_key=config.api_key)
