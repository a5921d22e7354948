# One is not in the list; nothing stops at the other list.
import os
import sys

import cohere
from anthropic import Anthropic

CLAUDE = os.environ["ANTHROPIC_API_KEY"]
COHERE = os.environ["COHERE_API_KEY"]

missing = []
optional = []
if not os.getenv("PORT"):
    missing.append("PORT")
if not CLAUDE:
    optional.append("ANTHROPIC_API_KEY")
if missing:
    sys.exit(f"missing: {missing}")
if optional:
    print(optional)

print(Anthropic(api_key=CLAUDE), cohere.Client(COHERE))  #~ unchecked-env, unchecked-env
