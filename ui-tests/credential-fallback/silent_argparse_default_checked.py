# The option defaults to the variable, and the parser stops without either.
import argparse
import os

from sendgrid import SendGridAPIClient

parser = argparse.ArgumentParser()
parser.add_argument("--key", default=os.getenv("SENDGRID_API_KEY", ""))
args = parser.parse_args()
if not args.key:
    parser.error("--key or SENDGRID_API_KEY is needed")
client = SendGridAPIClient(args.key)
