# The text after `or` is sent as the key whenever the variable is unset.
import os

import openai

api_key = os.environ["OPENAI_API_KEY"]
client = openai.OpenAI(
    timeout=20,
    api_key=api_key,  #~ credential-fallback
)
for model in client.models.list():
    print(model.id)
