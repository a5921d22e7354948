# The flag says that one of them is there.
import os

from twilio.rest import Client

sid = os.getenv("TWILIO_ACCOUNT_SID")
token = os.environ["TWILIO_AUTH_TOKEN"]
enabled = sid is not None or token is not None

if enabled:
    client = Client(sid, token)  #~ unchecked-env
