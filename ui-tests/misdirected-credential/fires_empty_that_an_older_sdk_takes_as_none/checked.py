import os
import sys

from langchain_openai import ChatOpenAI

key = os.getenv("OPENROUTER_API_KEY", "")
if not key:
    sys.exit("OPENROUTER_API_KEY is not set")
chat = ChatOpenAI(model="m", api_key=key, base_url="https://openrouter.ai/api/v1")
# Its own variable is what it falls back on.
own = ChatOpenAI(model="m", api_key=os.getenv("OPENAI_API_KEY", ""), base_url="https://api.openai.com/v1")
