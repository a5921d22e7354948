# The key is the user name; the password is empty by design.
import os

import requests

key = os.environ["BILLING_API_KEY"]
reply = requests.get("https://billing.example.com/v1/invoices", auth=(key, ""), timeout=10)
print(reply.json())
