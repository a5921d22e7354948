# Which field is set is written here, and it is another one.
import os
from openai import OpenAI


class Holder:
    def __init__(self, settings):
        self.api_key = os.environ["OPENAI_API_KEY"]
        setattr(self, "model", settings["model"])
        object.__setattr__(self, "region", settings["region"])

    def client(self):
        return OpenAI(api_key=self.api_key) #~ missing-credential


Holder({"model": "m", "region": "eu"}).client()
