# Constants for the package; the token is required.
import os

SLACK_TOKEN = os.environ["SLACK_BOT_TOKEN"]
CHANNEL = "#desk"
