import os

from anthropic import Anthropic
from openai import AsyncOpenAI, OpenAI

openai_client = OpenAI(max_retries=1)
online = openai_client.with_options(
    base_url="https://api.perplexity.ai",
    api_key=os.environ["PERPLEXITY_API_KEY"],  #~ misdirected-credential
)
far = Anthropic().copy(base_url="https://llm.example.com", api_key=os.environ["ACME_KEY"])  #~ misdirected-credential


def fast(client: AsyncOpenAI):
    return client.copy(api_key=os.environ["GROQ_API_KEY"], base_url="https://api.groq.com/openai/v1")  #~ misdirected-credential
