# The method is that of the parameter's type, of what the caller has brought, or of what a field was given.
import os

import cohere


class Vault:
    def read(self):
        return os.getenv("COHERE_KEY")


class Other:
    def read(self):
        return os.getenv("COHERE_OTHER")


class Holder:
    def __init__(self, key):
        self.key = key

    def read(self):
        return self.key


def typed(vault: Vault):
    return cohere.ClientV2(vault.read())  #~ unchecked-env


def plain(vault):
    return cohere.ClientV2(vault.read())


class Service:
    def __init__(self, vault):
        self.vault = vault

    def ask(self):
        return cohere.ClientV2(self.vault.read())


typed(Vault())
plain(Other())  #~ unchecked-env
Service(Holder(os.getenv("COHERE_THIRD"))).ask()  #~ unchecked-env
