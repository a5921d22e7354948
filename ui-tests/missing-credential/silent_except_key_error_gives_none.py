# The handler puts nothing in the place of the key, and that is asked for afterwards.
import os
import sys

from mistralai import Mistral
from openai import OpenAI

try:
    key = os.environ["MISTRAL_API_KEY"]
except KeyError:
    key = None

if key is None:
    sys.exit("MISTRAL_API_KEY is not set")
client = Mistral(api_key=key)

try:
    token = os.environ["SECOND_MISTRAL_API_KEY"]
except KeyError:
    token = None
else:
    second = Mistral(api_key=token)


def by_name():
    try:
        own = os.environ["OPENAI_API_KEY"]
    except KeyError:
        own = None
    return OpenAI(api_key=own)
