# Google's endpoint that speaks OpenAI's language.
import os

import openai

client = openai.OpenAI(
    api_key=os.environ["GEMINI_API_KEY"],
    base_url="https://generativelanguage.googleapis.com/v1beta/openai/",
)
print(client.models.list())
