# The None branch never reaches the client.
import sys

import keyring
from openai import OpenAI

secret = keyring.get_password("notes", "openai") if sys.platform == "darwin" else None
if secret is None:
    raise RuntimeError("no key in the keychain")

client = OpenAI(api_key=secret)
