# Without the variable, sendgrid sends "Bearer None".
import os

from sendgrid import SendGridAPIClient
from sendgrid.helpers.mail import Mail

mail = Mail("shop@example.com", "you@example.com", "Your order", "It is on its way.")
SendGridAPIClient(os.environ["SENDGRID_API_KEY"]).send(mail)  #~ unchecked-env
