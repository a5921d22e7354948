# What is missing is a difference of sets.
import os
import sys

import anthropic
import voyageai
from mistralai import Mistral

REQUIRED = {"MISTRAL_API_KEY", "VOYAGE_API_KEY"}
NAMES = ["ANTHROPIC_API_KEY"]

missing = REQUIRED - os.environ.keys()
if missing:
    sys.exit(f"not set: {missing}")

if set(NAMES) - set(os.environ):
    sys.exit("ANTHROPIC_API_KEY is not set")

print(Mistral(api_key=os.getenv("MISTRAL_API_KEY")), voyageai.Client(api_key=os.getenv("VOYAGE_API_KEY")))
print(anthropic.Anthropic(api_key=os.getenv("ANTHROPIC_API_KEY")))


def more():
    lacking = {"SECOND_MISTRAL_API_KEY"}.difference(os.environ)
    if len(lacking) > 0:
        raise RuntimeError(lacking)
    third = frozenset(("THIRD_MISTRAL_API_KEY",)) - frozenset(os.environ.keys())
    if third:
        raise RuntimeError(third)
    assert {"FOURTH_MISTRAL_API_KEY"} <= os.environ.keys()
    if not {"FIFTH_MISTRAL_API_KEY"}.issubset(os.environ):
        return
    print(Mistral(api_key=os.getenv("SECOND_MISTRAL_API_KEY")), Mistral(api_key=os.getenv("THIRD_MISTRAL_API_KEY")))
    print(Mistral(api_key=os.getenv("FOURTH_MISTRAL_API_KEY")), Mistral(api_key=os.getenv("FIFTH_MISTRAL_API_KEY")))
