# die() never returns, which can be seen from its body.
import os
import sys

import cohere


def die(text):
    print("error:", text, file=sys.stderr)
    raise SystemExit(1)


key = os.getenv("COHERE_API_KEY")
if not key:
    die("COHERE_API_KEY is not set")
client = cohere.ClientV2(key)
