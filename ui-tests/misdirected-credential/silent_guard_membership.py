# A membership test of the same variable.
import os

from openai import OpenAI

if "OPENROUTER_API_KEY" not in os.environ:
    raise SystemExit("OPENROUTER_API_KEY is not set")

client = OpenAI(base_url="https://openrouter.ai/api/v1", api_key=os.getenv("OPENROUTER_API_KEY"))
