# Only where the import fails is there nothing.
import os
from openai import OpenAI

try:
    from local_secrets import KEY
except ImportError:
    KEY = os.environ["DEEPSEEK_API_KEY"]

client = OpenAI(base_url="https://api.deepseek.com", api_key=KEY)  #~ missing-credential
