# Another header, with a made-up key.
import os

import requests

key = os.getenv("OPENAI_API_KEY")
headers = {"Authorization": f"Bearer {key}" if key else "Bearer changeme"}
requests.get("https://api.openai.com/v1/models", headers=headers)  #~ credential-fallback
