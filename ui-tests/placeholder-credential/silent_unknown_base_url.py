# Who knows what the variable points to.
import os

from openai import OpenAI

client = OpenAI(base_url=os.environ["INFERENCE_URL"], api_key="not-needed")
print(client.models.list().data[0].id)
