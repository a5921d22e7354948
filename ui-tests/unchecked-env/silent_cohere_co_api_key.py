# CO_API_KEY is the name that cohere's message tells.
import os

import cohere

client = cohere.ClientV2(api_key=os.getenv("CO_API_KEY"))
print(client.models.list())
