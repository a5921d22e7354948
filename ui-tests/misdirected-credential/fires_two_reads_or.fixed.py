# Both may be unset.
import os

from openai import OpenAI

client = OpenAI(
    base_url="https://openrouter.ai/api/v1",
    api_key=os.getenv("OPENROUTER_API_KEY") or os.environ["OPEN_ROUTER_API_KEY"],  #~ misdirected-credential
)
