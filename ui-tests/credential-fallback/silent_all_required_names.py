# all([...]) covers both variables, and the branch leaves.
import os

from twilio.rest import Client

sid = os.getenv("TWILIO_ACCOUNT_SID", "")
token = os.getenv("TWILIO_AUTH_TOKEN", "")
if not all([sid, token]):
    raise SystemExit("TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN are needed")
twilio = Client(sid, token)
print(len(twilio.messages.list(limit=5)))
