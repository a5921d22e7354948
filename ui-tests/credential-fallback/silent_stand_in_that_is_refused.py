# The same, and the program stops at it.
import os
import sys

from openai import OpenAI

_key = os.getenv("DEEPSEEK_API_KEY") or ""
KEY = _key or ""
if not KEY:
    sys.exit("DEEPSEEK_API_KEY is not set")
client = OpenAI(api_key=KEY, base_url="https://api.deepseek.com")
