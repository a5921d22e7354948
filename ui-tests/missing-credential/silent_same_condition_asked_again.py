# Whoever builds a client has come by the side of the condition on which there is a key.
import os
import sys

from notion_client import Client


def by_expression(fake):
    token = None if fake else os.environ["NOTION_TOKEN"]
    if fake:
        return object()
    return Client(auth=token)


def by_statement(fake):
    if not fake:
        token = os.environ["NOTION_TOKEN"]
    else:
        token = None
    return None if fake else Client(auth=token)


def on_the_same_side(mode):
    token = None
    if mode != "fake":
        token = os.environ["NOTION_TOKEN"]
    if mode != "fake":
        return Client(auth=token)


def either(fake, offline):
    token = None if fake or offline else os.environ["NOTION_TOKEN"]
    if fake or offline:
        return None
    return Client(auth=token)


def both(fake, offline):
    token = None if fake and offline else os.environ["NOTION_TOKEN"]
    if fake and offline:
        return None
    return Client(auth=token)


def by_length():
    fake = len(sys.argv) > 2
    token = None if fake else os.environ["NOTION_TOKEN"]
    if fake:
        return None
    return Client(auth=token)


class Wiki:
    def __init__(self, fake=False):
        self.fake = fake

    def open(self):
        token = None if self.fake else os.environ["NOTION_TOKEN"]
        if self.fake:
            return None
        return Client(auth=token)


fake = "--fake" in sys.argv
token = None if fake else os.environ["NOTION_TOKEN"]
if not fake:
    Client(auth=token)
