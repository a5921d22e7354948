# Asked for in another mode than the one in which it is used.
import os

from anthropic import Anthropic


def run(mode):
    key = os.environ["ANTHROPIC_API_KEY"]
    if mode == "remote" and not key:
        raise SystemExit("ANTHROPIC_API_KEY is not set")
    if mode == "claude":
        return Anthropic(api_key=key)  #~ unchecked-env
    return None
