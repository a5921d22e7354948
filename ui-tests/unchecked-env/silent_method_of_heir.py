# What the base gives is checked, and another method of the same name is nobody's heir.
import os
import cohere


class Provider:
    def __init__(self):
        key = os.environ.get("COHERE_API_KEY")
        if not key:
            raise RuntimeError("COHERE_API_KEY is not set")
        self.client = self.build(key)

    def build(self, key):
        raise NotImplementedError


class Cohere(Provider):
    def build(self, key):
        return cohere.ClientV2(key)


class Other:
    def start(self):
        return self.build(os.environ.get("CO_API_KEY"))

    def build(self, key):
        return key


started = [Cohere(), Other().start()]
