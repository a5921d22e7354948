# complain() prints and comes back.
import os
import sys

from anthropic import Anthropic


def complain(name):
    print(f"{name} is not set", file=sys.stderr)


key = os.environ["ANTHROPIC_API_KEY"]
if key is None:
    complain("ANTHROPIC_API_KEY")
client = Anthropic(api_key=key)  #~ unchecked-env
