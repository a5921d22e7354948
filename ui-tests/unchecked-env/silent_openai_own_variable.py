# Unset, the SDK stops when built and names this variable.
import os

from openai import AsyncOpenAI, OpenAI

client = OpenAI(api_key=os.getenv("OPENAI_API_KEY"), max_retries=3)
background = AsyncOpenAI(api_key=os.environ.get("OPENAI_API_KEY"))
