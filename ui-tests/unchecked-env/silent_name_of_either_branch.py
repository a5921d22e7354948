# Both are checked, or the one that is read.
import os
import sys

from mistralai import Mistral

one = "MISTRAL_FAST_KEY" if len(sys.argv) > 1 else "MISTRAL_SLOW_KEY"
if one not in os.environ:
    sys.exit(f"{one} is not set")
first = Mistral(api_key=os.getenv(one))

other = "MISTRAL_ONE_KEY" if len(sys.argv) > 1 else "MISTRAL_TWO_KEY"
if "MISTRAL_ONE_KEY" not in os.environ or "MISTRAL_TWO_KEY" not in os.environ:
    sys.exit("not set")
second = Mistral(api_key=os.getenv(other))
