# The difference of the sets is asked for other names, the wrong way round, or without an end.
import os
import sys

from mistralai import Mistral

REQUIRED = {"MISTRAL_MODEL", "SECOND_MISTRAL_API_KEY"}

missing = {"MISTRAL_MODEL"} - os.environ.keys()
if missing:
    sys.exit(f"not set: {missing}")
print(Mistral(api_key=os.environ["MISTRAL_API_KEY"]))  #~ unchecked-env

if REQUIRED - os.environ.keys():
    print("not set")
print(Mistral(api_key=os.environ["SECOND_MISTRAL_API_KEY"]))  #~ unchecked-env

if os.environ.keys() - {"THIRD_MISTRAL_API_KEY"}:
    sys.exit("too much is set")
print(Mistral(api_key=os.environ["THIRD_MISTRAL_API_KEY"]))  #~ unchecked-env
