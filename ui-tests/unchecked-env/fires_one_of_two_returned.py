# The helper returns a pair; the second part may be None.
import os

from twilio.rest import Client


def account():
    return os.environ["TWILIO_ACCOUNT_SID"], os.getenv("TWILIO_AUTH_TOKEN")


sid, token = account()
client = Client(sid, token)  #~ unchecked-env
print(client.messages.list(limit=3))
