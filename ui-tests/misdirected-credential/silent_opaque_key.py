# Where the key comes from cannot be seen.
import sys

from openai import OpenAI

from vault import fetch

router = OpenAI(base_url="https://openrouter.ai/api/v1", api_key=fetch("openrouter"))
second = OpenAI(base_url="https://api.deepseek.com", api_key=sys.stdin.readline().strip())
