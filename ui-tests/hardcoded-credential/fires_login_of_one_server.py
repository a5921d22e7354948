# Nothing but the name of the class tells that the file matters.
import smtplib

server = smtplib.SMTP_SSL("smtp.acme.org")
server.login("me@acme.org", "hunter42x")  #~ hardcoded-credential
