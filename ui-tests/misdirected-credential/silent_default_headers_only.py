# The possibly-absent value is a title for statistics, not a key.
import os

from openai import OpenAI

client = OpenAI(
    base_url="https://openrouter.ai/api/v1",
    api_key=os.environ["OPENROUTER_API_KEY"],
    default_headers={"X-Title": os.getenv("APP_TITLE", "notes")},
)
