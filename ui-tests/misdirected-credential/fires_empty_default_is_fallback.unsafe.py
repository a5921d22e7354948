# "" is not None: nothing falls back to OPENAI_API_KEY, it is a literal fallback.
import os

from openai import OpenAI

client = OpenAI(
    base_url="https://openrouter.ai/api/v1",
    api_key=os.environ["OPENROUTER_API_KEY"],  #~ credential-fallback
)
