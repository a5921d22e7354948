# decouple raises for a missing variable.
from decouple import config
from openai import OpenAI

client = OpenAI(base_url="https://openrouter.ai/api/v1", api_key=config("OPENROUTER_API_KEY"))
