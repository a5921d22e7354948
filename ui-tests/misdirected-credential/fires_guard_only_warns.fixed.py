# A warning does not leave.
import os
import warnings

from openai import OpenAI

key = os.environ["DEEPSEEK_API_KEY"]
if key is None:
    warnings.warn("DEEPSEEK_API_KEY is not set")

client = OpenAI(base_url="https://api.deepseek.com", api_key=key)  #~ misdirected-credential
