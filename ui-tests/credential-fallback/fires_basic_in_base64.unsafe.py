import base64
import os

import requests

token = os.environ["ACME_TOKEN"]
basic = base64.b64encode(f"sid:{token}".encode()).decode()
requests.get("https://api.twilio.com/x", headers={"Authorization": f"Basic {basic}"})  #~ credential-fallback
other = os.environ["ACME_OTHER_TOKEN"]
raw = f"sid:{other}".encode("utf-8")
encoded = base64.b64encode(raw)
requests.get("https://api.twilio.com/x", headers={"Authorization": "Basic " + encoded.decode("ascii")})  #~ credential-fallback
