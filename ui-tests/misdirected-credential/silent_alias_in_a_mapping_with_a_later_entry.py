import os

from langchain_openai import ChatOpenAI

options = dict(openai_api_key=os.environ["ACME_TOKEN"], base_url="https://openrouter.ai/api/v1")
if os.getenv("ACME_TIMEOUT"):
    options["timeout"] = 1
ChatOpenAI(**options)
