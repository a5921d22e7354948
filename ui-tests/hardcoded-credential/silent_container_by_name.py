# A container of the compose file: nobody can register such a name.
from openai import OpenAI

client = OpenAI(base_url="http://harbor.ollama:11434/v1", api_key="hq7-k2Vx9pLm")
