# The base URL is the SDK's own host.
import os

from openai import OpenAI

client = OpenAI(base_url="https://api.openai.com/v1", api_key=os.getenv("OPENAI_API_KEY"))
slash = OpenAI(base_url="https://api.openai.com/v1/", api_key=os.getenv("OPENAI_API_KEY"))
