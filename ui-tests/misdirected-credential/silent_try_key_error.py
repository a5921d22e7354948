# The handler leaves.
import os

from openai import OpenAI

try:
    key = os.environ["DEEPINFRA_TOKEN"]
except KeyError as missing:
    raise SystemExit(f"{missing} is not set") from None

client = OpenAI(base_url="https://api.deepinfra.com/v1/openai", api_key=key)
