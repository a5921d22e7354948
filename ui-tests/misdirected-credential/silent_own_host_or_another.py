import os
import sys

from openai import OpenAI

url = "https://api.openai.com/v1" if len(sys.argv) > 1 else "http://localhost:8000/v1"
client = OpenAI(base_url=url, api_key=os.getenv("LLM_TOKEN"))
