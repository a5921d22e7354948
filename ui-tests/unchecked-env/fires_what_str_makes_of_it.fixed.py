import os

import requests

token = os.environ["ACME_TOKEN"]
requests.get("https://api.twilio.com/x", headers={"Authorization": "Bearer " + str(token)})  #~ unchecked-env
