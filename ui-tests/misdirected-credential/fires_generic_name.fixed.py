# The variable's own name does not matter; the fallback does.
import os

from openai import OpenAI as LLM

key = os.environ["LLM_SECRET"]
llm = LLM(api_key=key, base_url="https://llm.example.com/v1", timeout=45)  #~ misdirected-credential
print(llm.models.list())
