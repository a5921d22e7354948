# Host and key are both for the caller to say.
from mistralai import Mistral


def connect(server_url, api_key=None):
    return Mistral(server_url=server_url, api_key=api_key)
