# The entry of the program looks at the field of the configuration that all modules share.
from config import config
from mistralai import Mistral


def ask():
    return Mistral(api_key=config.api_key)


class Service:
    def ask(self):
        return Mistral(api_key=config.api_key)
