# The empty default only means "ask".
from getpass import getpass

import cohere


def make(api_key=""):
    if not api_key:
        api_key = getpass("Cohere key: ")
    return cohere.ClientV2(api_key)


print(make().models.list())
