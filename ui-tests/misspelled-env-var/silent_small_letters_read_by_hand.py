# Who writes a name in small letters, or gives it other underscores and stops with it, has chosen it.
import os

import cohere
from openai import OpenAI

key = os.getenv("openai_apikey")
if not key:
    raise SystemExit("no key for OpenAI")
client = OpenAI(api_key=key)
model = cohere.ClientV2(os.environ["COHERE_APIKEY"])
