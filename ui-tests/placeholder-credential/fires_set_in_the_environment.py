# The SDK will read the template text from the environment.
import os

import openai

os.environ["OPENAI_API_KEY"] = "YOUR_KEY"  #~ placeholder-credential
client = openai.OpenAI()
print(client.models.list().data[0].id)
