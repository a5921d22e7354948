# The second argument is the token; the newest twilio builds without it.
import os

from twilio.rest import Client

sid = os.environ["TWILIO_ACCOUNT_SID"]
client = Client(sid, os.environ["TWILIO_AUTH_TOKEN"])  #~ unchecked-env
print([m.body for m in client.messages.list(limit=5)])
