# assert leaves.
import os

from langchain_openai import ChatOpenAI

key = os.getenv("OPENROUTER_API_KEY")
assert key is not None, "OPENROUTER_API_KEY is not set"
llm = ChatOpenAI(model="openai/gpt-4.1", base_url="https://openrouter.ai/api/v1", api_key=key)
