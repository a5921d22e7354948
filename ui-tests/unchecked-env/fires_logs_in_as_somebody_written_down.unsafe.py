# The user is written down, and the password may be missing.
import os
import smtplib

user = "me@acme.org"
password = os.environ["MAIL_PASSWORD"]


def send(message):
    with smtplib.SMTP("smtp.acme.org", 587) as server:
        server.starttls()
        server.login(user, password)  #~ unchecked-env
        server.sendmail("me@acme.org", "you@acme.org", message)


send("hello")
