# Another way to write the name, and meant: the message tells the user to set it.
import os
import sys

from anthropic import Anthropic

key = os.getenv("ANTHROPIC_APIKEY")
if not key:
    sys.exit("ANTHROPIC_APIKEY is not set")
client = Anthropic(api_key=key)
