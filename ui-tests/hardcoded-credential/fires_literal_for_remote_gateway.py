# Another host than the SDK's own, but a remote one: the literal is a secret there.
from openai import OpenAI

GATEWAY = "https://llm.parcelwise.com/v1"

client = OpenAI(base_url=GATEWAY, api_key="@KEY40@")  #~ hardcoded-credential
print(client.models.list())
