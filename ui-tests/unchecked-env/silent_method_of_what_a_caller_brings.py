# The constructor, another method or the caller has made sure that the key is there; one type has it from elsewhere.
import os

import cohere


class Strict:
    def __init__(self):
        if not os.getenv("COHERE_KEY"):
            raise SystemExit("COHERE_KEY is not set")

    def read(self):
        return os.getenv("COHERE_KEY")


class Checks:
    def ensure(self):
        if not os.getenv("COHERE_OTHER"):
            raise SystemExit("COHERE_OTHER is not set")

    def read(self):
        return os.getenv("COHERE_OTHER")


class Holder:
    def __init__(self, key):
        self.key = key

    def read(self):
        return self.key


def plain(vault):
    return cohere.ClientV2(vault.read())


def ensured(vault):
    vault.ensure()
    return cohere.ClientV2(vault.read())


def typed(vault: Checks):
    vault.ensure()
    return cohere.ClientV2(vault.read())


class Service:
    def __init__(self, vault):
        self.vault = vault

    def ask(self):
        return cohere.ClientV2(self.vault.read())


plain(Strict())
plain(Holder(os.environ["COHERE_THIRD"]))
ensured(Checks())
typed(Checks())
Service(Strict()).ask()
third = os.getenv("COHERE_THIRD")
if third:
    Service(Holder(third)).ask()
