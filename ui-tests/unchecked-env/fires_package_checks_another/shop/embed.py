import os

from mistralai import Mistral


def make():
    return Mistral(api_key=os.environ.get("SHOP_EMBED_KEY"))  #~ unchecked-env
