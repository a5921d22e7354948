# Another host, but a remote one: the placeholder will not do there either.
from openai import OpenAI

DEEPSEEK = "https://api.deepseek.com"
client = OpenAI(base_url=DEEPSEEK, api_key="<DeepSeek API Key>")  #~ placeholder-credential
print(client.models.list().data[0].id)
