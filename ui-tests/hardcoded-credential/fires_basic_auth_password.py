# The second half of a basic-auth pair is the secret, and it is a literal.
import requests

REPORT_URL = "https://reports.parcelwise.com/api/daily.csv"

reply = requests.get(REPORT_URL, auth=("nightly-job", "@KEY24@"), timeout=30)  #~ hardcoded-credential
reply.raise_for_status()
with open("daily.csv", "wb") as out:
    out.write(reply.content)
