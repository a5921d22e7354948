# OpenAI's variable is handed to Cohere's client.
import os

import cohere

co = cohere.ClientV2(os.environ["OPENAI_API_KEY"])  #~ mismatched-credential
print(co.models.list())
