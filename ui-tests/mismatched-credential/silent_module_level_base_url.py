# The module's host is changed beside its key.
import os

import openai

openai.base_url = "https://openrouter.ai/api/v1/"
openai.api_key = os.environ["OPENROUTER_API_KEY"]
print(openai.models.list())
