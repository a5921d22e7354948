# Nobody knows here which host it is.
import os

from openai import OpenAI

client = OpenAI(base_url=os.environ["LLM_BASE_URL"], api_key=os.environ["GROQ_API_KEY"])
print(client.models.list())
