# The walrus is checked, and the branch leaves.
import os
import sys

from openai import OpenAI

if not (key := os.getenv("PERPLEXITY_API_KEY")):
    sys.exit("PERPLEXITY_API_KEY is not set")
client = OpenAI(base_url="https://api.perplexity.ai", api_key=key)
