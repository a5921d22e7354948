# `and`: it leaves only when both are missing.
import os
import sys

from twilio.rest import Client

sid = os.environ["TWILIO_ACCOUNT_SID"]
token = os.environ["TWILIO_AUTH_TOKEN"]
sender = os.getenv("TWILIO_SENDER")
if not token and not sender:
    sys.exit("set TWILIO_AUTH_TOKEN and TWILIO_SENDER")

client = Client(sid, token)  #~ unchecked-env
