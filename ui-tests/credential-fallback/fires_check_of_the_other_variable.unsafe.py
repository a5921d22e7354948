# The check is of the URL, not of the key: a guard counts for its own variable.
import os

import httpx

url = os.getenv("REPORT_URL", "")
token = os.environ["SENDGRID_API_KEY"]
if not url:
    raise SystemExit("REPORT_URL is not set")
report = httpx.get(url).text
mail = {"subject": "weekly", "content": [{"type": "text/plain", "value": report}]}
httpx.post("https://api.sendgrid.com/v3/mail/send", json=mail, headers={"Authorization": f"Bearer {token}"})  #~ credential-fallback
