# What is read for each of a few names is there, or asked for.
import os
import sys

from anthropic import Anthropic
from mistralai import Mistral

NAMES = ("FIRST_KEY", "MISTRAL_API_KEY")
MORE = ("SEVENTH_KEY", "EIGHTH_KEY")


def required(name):
    return os.environ[name]


first, second = map(required, NAMES)
Mistral(api_key=second)
third, fourth = (os.getenv(name) for name in ("OTHER_KEY", "ANTHROPIC_API_KEY"))
if not fourth:
    sys.exit("ANTHROPIC_API_KEY is not set")
Anthropic(api_key=fourth)
if not all(map(os.environ.get, MORE)):
    sys.exit("something is not set")
Anthropic(api_key=os.environ.get("EIGHTH_KEY"))
key = next((os.environ[it] for it in ("A_KEY", "B_KEY") if it in os.environ), None)
if key is None:
    sys.exit("neither A_KEY nor B_KEY is set")
Anthropic(api_key=key)
missing = next((name for name in ("NINTH_KEY", "TENTH_KEY") if not os.environ.get(name)), None)
if missing:
    sys.exit(f"{missing} is not set")
Anthropic(api_key=os.environ.get("TENTH_KEY"))
