# The usual word for "this server wants no key", at an address that comes from outside.
import os

from openai import OpenAI

client = OpenAI(base_url=os.environ["VLLM_URL"], api_key="EMPTY")
print([model.id for model in client.models.list()])
