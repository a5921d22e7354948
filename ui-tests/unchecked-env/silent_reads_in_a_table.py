# What the table gives is asked; each read stops; what is nothing is for whoever needs nothing.
import os
import sys

from mistralai import Mistral

KEYS = {"fast": os.getenv("MISTRAL_FAST_KEY"), "slow": os.getenv("MISTRAL_SLOW_KEY")}
STOPS = {"fast": os.environ["MISTRAL_ONE_KEY"], "slow": os.environ["MISTRAL_TWO_KEY"]}
ROWS = {"free": {"key": None}, "slow": {"key": os.environ["MISTRAL_TWO_KEY"]}}
key = KEYS.get(sys.argv[1])
if not key:
    sys.exit("no key")
asked = Mistral(api_key=key)
stops = Mistral(api_key=STOPS[sys.argv[1]])
row = Mistral(api_key=ROWS[sys.argv[1]]["key"])
