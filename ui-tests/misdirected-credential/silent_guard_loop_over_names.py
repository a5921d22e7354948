# Every name is checked first.
import os

from openai import OpenAI

for name in ["DEEPSEEK_API_KEY", "OPENROUTER_API_KEY"]:
    if not os.environ.get(name):
        raise SystemExit(f"{name} is not set")

deepseek = OpenAI(base_url="https://api.deepseek.com", api_key=os.getenv("DEEPSEEK_API_KEY"))
router = OpenAI(base_url="https://openrouter.ai/api/v1", api_key=os.getenv("OPENROUTER_API_KEY"))
