# The flag says that both are there.
import os

from twilio.rest import Client

sid = os.getenv("TWILIO_ACCOUNT_SID")
token = os.getenv("TWILIO_AUTH_TOKEN")
enabled = sid is not None and token is not None
ready = all([sid, token])

if enabled:
    client = Client(sid, token)
if ready:
    client = Client(sid, token)
