# Whoever copies the name into the message copies the slip.
import os
import sys

from anthropic import Anthropic

key = os.getenv("ANTHROPIC_API_KEY")  #~ misspelled-env-var
if not key:
    sys.exit("ANTHROPIC_API_KYE is not set")
client = Anthropic(api_key=key)
