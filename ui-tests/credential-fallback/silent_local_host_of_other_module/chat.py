# Any key is right there.
import os

from openai import OpenAI
from settings import OLLAMA_HOST

client = OpenAI(base_url=OLLAMA_HOST + "/v1", api_key=os.getenv("OLLAMA_API_KEY", "ollama"))
print(client.models.list())
