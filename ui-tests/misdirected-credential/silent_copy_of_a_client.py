import os

from openai import OpenAI

client = OpenAI(max_retries=1)
patient = client.with_options(max_retries=5)
same = client.with_options(api_key=None, timeout=3)
second = client.with_options(api_key=os.getenv("SECOND_OPENAI_KEY"))
local = client.copy(base_url="http://localhost:8000/v1", api_key=os.getenv("ACME_KEY"))
named = client.copy(base_url="https://api.perplexity.ai", api_key=os.environ["PERPLEXITY_API_KEY"])
elsewhere = OpenAI(base_url="https://api.perplexity.ai", api_key=os.environ["PERPLEXITY_API_KEY"])
second_elsewhere = elsewhere.copy(api_key=os.environ["PERPLEXITY_API_KEY"], timeout=1)
plain = {"api_key": None}.copy()
