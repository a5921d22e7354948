import os

from langchain_openai import ChatOpenAI

key = os.environ["OPENROUTER_API_KEY"]
chat = ChatOpenAI(model="m", api_key=key, base_url="https://openrouter.ai/api/v1")  #~ misdirected-credential
