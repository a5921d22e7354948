# Two of them, one behind the other: the last is what is left when the variable is unset.
import os

import anthropic
from openai import OpenAI

_key = os.getenv("DEEPSEEK_API_KEY") or ""
KEY = _key or ""
client = OpenAI(api_key=KEY, base_url="https://api.deepseek.com") #~ credential-fallback

_given = os.getenv("ANTHROPIC_API_KEY", "")
GIVEN = _given or "no-key"
other = anthropic.Anthropic(api_key=GIVEN) #~ credential-fallback
