# OPENAI_API_KEY is checked, which is just the key that leaks.
import os

from openai import OpenAI

if not os.getenv("OPENAI_API_KEY"):
    raise RuntimeError("OPENAI_API_KEY is not set")

direct = OpenAI()
router = OpenAI(base_url="https://openrouter.ai/api/v1", api_key=os.environ["OPENROUTER_API_KEY"])  #~ misdirected-credential
