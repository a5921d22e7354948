# Builds a client for a server of this machine.
from openai import OpenAI


def local(port, api_key):
    return OpenAI(base_url=f"http://127.0.0.1:{port}/v1", api_key=api_key)
