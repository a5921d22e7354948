# The check runs only in one mode, the client is built in both.
import os
import sys

from anthropic import Anthropic

key = os.environ["ANTHROPIC_API_KEY"]
if "--strict" in sys.argv:
    if not key:
        sys.exit("ANTHROPIC_API_KEY is not set")

client = Anthropic(api_key=key)  #~ unchecked-env
