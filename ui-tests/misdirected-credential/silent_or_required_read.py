# The last read stops the program.
import os

from openai import OpenAI

key = os.getenv("OPENROUTER_API_KEY") or os.environ["OPEN_ROUTER_API_KEY"]
client = OpenAI(base_url="https://openrouter.ai/api/v1", api_key=key)
