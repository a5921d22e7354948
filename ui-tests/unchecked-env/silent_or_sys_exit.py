# The right side of `or` leaves.
import os
import sys

from anthropic import Anthropic

key = os.getenv("ANTHROPIC_API_KEY") or sys.exit("ANTHROPIC_API_KEY is not set")
client = Anthropic(api_key=key)
