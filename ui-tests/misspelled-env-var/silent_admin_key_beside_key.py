# The admin key has a name and a parameter of its own.
import os

from openai import OpenAI

client = OpenAI(
    api_key=os.environ["OPENAI_API_KEY"],
    admin_api_key=os.environ["OPENAI_ADMIN_KEY"],
)
print(client.models.list())
