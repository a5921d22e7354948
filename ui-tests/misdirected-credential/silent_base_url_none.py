# A base URL of None is the SDK's own host.
import os

from openai import OpenAI

client = OpenAI(base_url=None, api_key=os.getenv("OPENAI_API_KEY"))
