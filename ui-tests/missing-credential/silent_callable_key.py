# A function that fetches the key at each request.
from openai import OpenAI

from vault import current_key

client = OpenAI(api_key=lambda: current_key("openai"))
print(client.models.list().data[0].id)
