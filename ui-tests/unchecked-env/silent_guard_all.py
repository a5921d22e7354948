# all() needs every one of them.
import os

from twilio.rest import Client

sid = os.getenv("TWILIO_ACCOUNT_SID")
token = os.getenv("TWILIO_AUTH_TOKEN")
sender = os.getenv("TWILIO_SENDER")
if not all([sid, token, sender]):
    raise RuntimeError("twilio is not configured")

client = Client(sid, token)
