# An empty x-api-key goes out when the variable is unset.
import os

import requests

key = os.environ["ANTHROPIC_API_KEY"]
reply = requests.get("https://api.anthropic.com/v1/models", headers={"x-api-key": key, "anthropic-version": "2023-06-01"})  #~ credential-fallback
print(reply.status_code)
