# getenv raises no KeyError: the handler is dead.
import os
import sys

from mistralai.client import Mistral

try:
    key = os.environ["MISTRAL_API_KEY"]
except KeyError:
    sys.exit("MISTRAL_API_KEY is not set")

client = Mistral(api_key=key)  #~ unchecked-env
