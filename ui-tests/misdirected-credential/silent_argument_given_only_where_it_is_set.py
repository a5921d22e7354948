import os
import sys

from openai import OpenAI

HOST = "https://api.deepseek.com"

own = {}
if os.getenv("DEEPSEEK_API_KEY"):
    own = {"api_key": os.getenv("DEEPSEEK_API_KEY"), "base_url": HOST}
OpenAI(**own)

no = {}
if os.getenv("DEEPSEEK_API_KEY"):
    no["api_key"] = os.getenv("DEEPSEEK_API_KEY")
else:
    sys.exit("DEEPSEEK_API_KEY is not set")
OpenAI(base_url=HOST, **no)

here = {}
if os.getenv("OPENAI_API_KEY"):
    here["api_key"] = os.getenv("OPENAI_API_KEY")
OpenAI(base_url=HOST, **here)

local = {}
if os.getenv("DEEPSEEK_API_KEY"):
    local["api_key"] = os.getenv("DEEPSEEK_API_KEY")
OpenAI(base_url="http://localhost:8080", **local)
