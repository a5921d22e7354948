# Another host than the SDK's own, but a remote one: the literal is a secret there.
import os
from openai import OpenAI

GATEWAY = "https://llm.parcelwise.com/v1"

client = OpenAI(base_url=GATEWAY, api_key=os.environ["OPENAI_API_KEY"])  #~ hardcoded-credential
print(client.models.list())
