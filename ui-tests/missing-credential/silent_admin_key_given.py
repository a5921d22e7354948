# The admin key is the credential of this client.
import os

from openai import OpenAI

client = OpenAI(api_key=None, admin_api_key=os.environ["OPENAI_ADMIN_KEY"])
print(client.admin)
