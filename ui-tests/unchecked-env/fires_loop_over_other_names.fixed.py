# The loop checks two other variables.
import os
import sys

from anthropic import Anthropic

for name in ("DATABASE_HOST", "REDIS_HOST"):
    if not os.getenv(name):
        sys.exit(f"{name} is not set")

client = Anthropic(api_key=os.environ["ANTHROPIC_API_KEY"])  #~ unchecked-env
