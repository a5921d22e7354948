import os
import sys

from openai import OpenAI

url = "https://api.deepseek.com/v1" if len(sys.argv) > 1 else "https://api.perplexity.ai"
client = OpenAI(base_url=url, api_key=os.getenv("DEEPSEEK_API_KEY"))  #~ misdirected-credential
