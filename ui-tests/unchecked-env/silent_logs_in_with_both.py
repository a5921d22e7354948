# Both are asked for.
import os
import smtplib

user = os.getenv("MAIL_USER")
password = os.getenv("MAIL_PASSWORD")


def send(message):
    with smtplib.SMTP("smtp.acme.org", 587) as server:
        server.starttls()
        if user and password:
            server.login(user, password)
        server.sendmail("me@acme.org", "you@acme.org", message)


send("hello")
