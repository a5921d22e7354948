# The first value is overwritten on every path before the client sees it.
import os

from together import Together

key = os.getenv("TOGETHER_API_KEY", "")
key = os.environ["TOGETHER_API_KEY_EU"] if os.getenv("REGION") == "eu" else os.environ["TOGETHER_API_KEY"]
client = Together(api_key=key)
