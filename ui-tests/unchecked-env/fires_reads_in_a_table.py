# Which of the reads is used is only known when the program runs. It need not stop for want of the others.
import os
import sys

from mistralai import Mistral

KEYS = {"fast": os.getenv("MISTRAL_FAST_KEY"), "slow": os.getenv("MISTRAL_SLOW_KEY")}
ROWS = {"fast": ("https://one", os.getenv("MISTRAL_ONE_KEY")), "slow": ("https://two", os.environ["MISTRAL_TWO_KEY"])}
by_key = Mistral(api_key=KEYS[sys.argv[1]])  #~ unchecked-env
_, key = ROWS[sys.argv[1]]
in_row = Mistral(api_key=key)  #~ unchecked-env
