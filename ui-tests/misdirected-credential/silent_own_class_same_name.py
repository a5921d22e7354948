# This OpenAI is the project's own class and falls back to nothing.
import os

from notes.llm import OpenAI

client = OpenAI(base_url="https://openrouter.ai/api/v1", api_key=os.getenv("OPENROUTER_API_KEY"))
