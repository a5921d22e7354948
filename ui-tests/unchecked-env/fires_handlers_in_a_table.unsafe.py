# Functions of a table are called under a key that nobody knows: directly, as a part, after a look.
import os
import sys

from anthropic import Anthropic


def ask(key):
    Anthropic(api_key=key)


def tell(key):
    Anthropic(api_key=key)


def show(key):
    Anthropic(api_key=key)


def nothing(key):
    return None


DIRECT = {"ask": ask, "nothing": nothing}
PAIRS = {"tell": (tell, "tells"), "nothing": (nothing, "does nothing")}
NESTED = {"show": {"run": show, "help": "shows"}}

DIRECT[sys.argv[1]](os.environ["DIRECT_KEY"])  #~ unchecked-env
handler, _ = PAIRS[sys.argv[1]]
handler(os.environ["PAIR_KEY"])  #~ unchecked-env
entry = NESTED.get(sys.argv[1])
if entry is None:
    sys.exit("unknown command")
entry["run"](os.environ["NESTED_KEY"])  #~ unchecked-env
