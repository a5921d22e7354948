# The constructor has filled the key in the mode that is asked again where it is used.
import os

import cohere


class Live:
    def __init__(self, mode):
        self.mode = mode
        self.key = None
        if mode == "live":
            self.key = os.environ["COHERE_API_KEY"]

    def run(self):
        if self.mode == "live":
            return cohere.ClientV2(api_key=self.key)
        return None


class Asked:
    def __init__(self, mode):
        self.mode = mode
        self.key = os.environ["COHERE_API_KEY"] if self.mode == "live" else None

    def run(self):
        if self.mode != "live":
            return None
        return cohere.ClientV2(api_key=self.key)


class Cloud:
    def __init__(self, cloud=False):
        self.cloud = cloud
        self.key = None
        if cloud:
            self.key = os.environ["COHERE_API_KEY"]

    def run(self):
        return cohere.ClientV2(api_key=self.key) if self.cloud else None
