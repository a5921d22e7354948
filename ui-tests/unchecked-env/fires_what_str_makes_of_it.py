import os

import requests

token = os.getenv("ACME_TOKEN")
requests.get("https://api.twilio.com/x", headers={"Authorization": "Bearer " + str(token)})  #~ unchecked-env
