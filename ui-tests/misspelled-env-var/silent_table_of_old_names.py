# Wrong spellings as data of a check that tells people about them.
import os
import sys

RENAMED = {
    "OPENAI_APIKEY": "OPENAI_API_KEY",
    "COHERE_APIKEY": "COHERE_API_KEY",
    "ANTHROPIC_API_KEYS": "ANTHROPIC_API_KEY",
}

wrong = [f"{old} -> {new}" for old, new in RENAMED.items() if old in os.environ]
if wrong:
    sys.exit("rename these variables: " + "; ".join(wrong))
