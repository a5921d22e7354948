# The base calls what each heir has its own of.
import os
from abc import ABC, abstractmethod

import cohere


class Provider(ABC):
    def __init__(self):
        self.client = self.build(os.environ["COHERE_API_KEY"])  #~ unchecked-env

    @abstractmethod
    def build(self, key): ...


class Cohere(Provider):
    def build(self, key):
        return cohere.ClientV2(key)


class Lazy:
    def build(self, key):
        raise NotImplementedError("say how")

    def start(self):
        return self.build(os.environ["COHERE_TOKEN"])  #~ unchecked-env


class LazyCohere(Lazy):
    def build(self, key):
        return cohere.ClientV2(key)


providers = [Cohere(), LazyCohere().start()]
