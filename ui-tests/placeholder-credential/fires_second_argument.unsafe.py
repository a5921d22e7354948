# The account id is read, the secret beside it is a template text.
import os

from twilio.rest import Client

twilio = Client(
    os.environ["TWILIO_ACCOUNT_SID"],
    os.environ["TWILIO_AUTH_TOKEN"],  #~ placeholder-credential
)
twilio.messages.create(body="on my way", from_="+15005550006", to="+15005550009")
