# The subscript raises, and the handler leaves.
import os
import sys

from anthropic import Anthropic

try:
    key = os.environ["ANTHROPIC_API_KEY"]
except KeyError:
    sys.exit("ANTHROPIC_API_KEY is not set")

client = Anthropic(api_key=key)
