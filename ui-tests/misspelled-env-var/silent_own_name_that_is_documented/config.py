# The README and the example env file, whose name ends in .txt, tell of this name.
import os

import openai

key = os.environ.get("OPENAI_API_KYE")
if not key:
    raise SystemExit("no key for OpenAI")
client = openai.OpenAI(api_key=key)
other = os.environ.get("OPEN_AI_API_KEY")
if not other:
    raise SystemExit("no other key for OpenAI")
spare = openai.OpenAI(api_key=other)
