# Only the user name is a literal; the secret is read.
import os

import requests

reply = requests.post(
    "https://api.mailgun.net/v3/news.parcelwise.com/messages",
    auth=("api", os.environ["MAILGUN_API_KEY"]),
    data={"to": "desk@parcelwise.com", "subject": "Tides", "text": "14:20"},
    timeout=10,
)
reply.raise_for_status()
