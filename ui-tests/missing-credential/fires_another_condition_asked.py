# The condition that is asked again is another one, or says that there is no key.
import os
import sys

from notion_client import Client


def wrong_side(fake):
    token = None if fake else os.environ["NOTION_TOKEN"]
    if not fake:
        return None
    return Client(auth=token)  #~ missing-credential


def another(fake, offline):
    token = None if fake else os.environ["NOTION_TOKEN"]
    if offline:
        return None
    return Client(auth=token)  #~ missing-credential


def no_more_the_same(offline):
    fake = "--fake" in sys.argv
    token = None if fake else os.environ["NOTION_TOKEN"]
    fake = offline() in sys.argv
    if fake:
        return None
    return Client(auth=token)  #~ missing-credential


def one_of_both(fake, offline):
    token = None if fake or offline else os.environ["NOTION_TOKEN"]
    if fake and offline:
        return None
    return Client(auth=token)  #~ missing-credential
