# One read, and two names.
import os
import sys

from mistralai import Mistral

if len(sys.argv) > 2:
    variable = "MISTRAL_FAST_KEY"
elif len(sys.argv) > 1:
    variable = "MISTRAL_SLOW_KEY"
else:
    variable = os.environ["MISTRAL_VARIABLE"]
first = Mistral(api_key=os.getenv(variable))  #~ unchecked-env

other = "MISTRAL_ONE_KEY" if len(sys.argv) > 1 else "MISTRAL_TWO_KEY"
if "MISTRAL_ONE_KEY" not in os.environ:
    sys.exit("MISTRAL_ONE_KEY is not set")
second = Mistral(api_key=os.getenv(other))  #~ unchecked-env
