# The empty text overwrites what the SDK would have read by itself.
import os

import openai

openai.api_key = os.environ["OPENAI_API_KEY"]  #~ credential-fallback
openai.timeout = 15
print(openai.models.list().data[0].id)
