# The wrong spelling is quoted in a text.
import os
import sys

from openai import OpenAI

if "OPENAI_API_KEY" not in os.environ:
    sys.exit("OPENAI_API_KEY is not set (mind the underscores, not OPENAI_APIKEY)")
print(OpenAI().models.list())
