# "EMPTY" is right for a server of one's own, not for openrouter.ai.
import os

from openai import OpenAI

GATEWAY = "https://openrouter.ai/api/v1"

client = OpenAI(
    base_url=GATEWAY,
    api_key=os.environ["OPENROUTER_API_KEY"],  #~ credential-fallback
)
print(client.models.list().data[:3])
