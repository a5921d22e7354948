# The header is made in a variable first.
import os

import httpx

token = os.environ["DEPLOY_TOKEN"]
headers = {"Authorization": f"Bearer {token}", "Accept": "application/json"}
reply = httpx.post("https://deploy.example.com/api/runs", headers=headers)  #~ unchecked-env
reply.raise_for_status()
