# The path is joined to a host that a function gives.
import os
from urllib.parse import urljoin

from openai import OpenAI


def host():
    return "https://api.deepinfra.com/"


client = OpenAI(base_url=urljoin(host(), "v1/openai"), api_key=os.getenv("DEEPINFRA_TOKEN"))  #~ misdirected-credential
print(client.models.list())
