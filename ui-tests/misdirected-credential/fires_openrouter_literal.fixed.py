# Unset, the client takes OPENAI_API_KEY and sends it to openrouter.ai.
import os

from openai import OpenAI

client = OpenAI(
    base_url="https://openrouter.ai/api/v1",
    api_key=os.environ["OPENROUTER_API_KEY"],  #~ misdirected-credential
)
print(client.models.list().data[0].id)
