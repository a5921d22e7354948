# Nobody asks for the user or the password, and the word `None` is sent.
import os
import smtplib

user = os.getenv("MAIL_USER")
password = os.environ["MAIL_PASSWORD"]


def send(message):
    with smtplib.SMTP("smtp.acme.org", 587) as server:
        server.starttls()
        server.login(user, password)  #~ unchecked-env
        server.sendmail("me@acme.org", "you@acme.org", message)


send("hello")
