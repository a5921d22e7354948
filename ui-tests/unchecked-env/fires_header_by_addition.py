# Adding nothing to a text fails, and the error does not say of what.
import os

import requests

key = os.getenv("OPENAI_API_KEY")
reply = requests.get(
    "https://api.openai.com/v1/models",
    headers={"Authorization": "Bearer " + key},  #~ unchecked-env
)
print(reply.json())
