# The name of the variable went where its value should go.
import os
from sendgrid import SendGridAPIClient
from sendgrid.helpers.mail import Mail

mail = Mail(from_email="a@example.org", to_emails="b@example.org", subject="Hi", html_content="<p>Hi</p>")
sg = SendGridAPIClient(os.environ["SENDGRID_API_KEY"])  #~ placeholder-credential
sg.send(mail)
