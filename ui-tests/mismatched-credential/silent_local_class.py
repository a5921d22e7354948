# `Client` is this file's class.
import os


class Client:
    def __init__(self, api_key: str) -> None:
        self.length = len(api_key)


cohere = Client(os.environ["OPENAI_API_KEY"])
print(cohere.length)
