# The loop ends only with something in the variable.
from getpass import getpass

from anthropic import Anthropic

key = ""
while not key:
    key = getpass("Anthropic key: ").strip()

client = Anthropic(api_key=key)
