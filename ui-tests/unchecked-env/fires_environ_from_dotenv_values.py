# What a file holds is not set by that: without the assignment nothing is.
import os

from dotenv import dotenv_values
from sendgrid import SendGridAPIClient

config = dotenv_values(".env")
os.environ["SENDGRID_API_KEY"] = config.get("SENDGRID_API_KEY")  #~ unchecked-env
client = SendGridAPIClient()
