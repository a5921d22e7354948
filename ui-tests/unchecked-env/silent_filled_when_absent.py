# The absent value is replaced.
import os
from getpass import getpass

from anthropic import Anthropic

key = os.getenv("ANTHROPIC_API_KEY")
if not key:
    key = getpass("Anthropic key: ")

client = Anthropic(api_key=key)
