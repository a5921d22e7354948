import base64
import os
import sys

import requests

token = os.getenv("ACME_TOKEN", "")
if not token:
    sys.exit("ACME_TOKEN is not set")
basic = base64.b64encode(f"sid:{token}".encode()).decode()
requests.get("https://api.twilio.com/x", headers={"Authorization": f"Basic {basic}"})
