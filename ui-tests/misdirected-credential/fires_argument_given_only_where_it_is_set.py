import os
import sys

from openai import OpenAI

HOST = "https://api.deepseek.com"

if key := os.getenv("DEEPSEEK_API_KEY"):
    kw = {"api_key": key}
else:
    kw = {}
OpenAI(base_url=HOST, **kw)  #~ misdirected-credential

one = {"base_url": HOST}
if os.getenv("DEEPSEEK_API_KEY"):
    one["api_key"] = os.getenv("DEEPSEEK_API_KEY")
OpenAI(**one)  #~ misdirected-credential

