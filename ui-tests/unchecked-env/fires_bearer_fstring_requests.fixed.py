# "Bearer None" is sent.
import os

import requests

reply = requests.get(
    "https://api.tickets.example.com/v2/open",
    headers={"Authorization": f"Bearer {os.environ['TICKETS_API_KEY']}"},  #~ unchecked-env
    timeout=10,
)
print(reply.json())
