# The check looks at the model's name.
import os

from openai import OpenAI

model = os.getenv("ROUTER_MODEL")
key = os.environ["OPENROUTER_API_KEY"]
if not model:
    raise SystemExit("ROUTER_MODEL is not set")

client = OpenAI(base_url="https://openrouter.ai/api/v1", api_key=key)  #~ misdirected-credential
