# Constants for the package.
import os

SLACK_TOKEN = os.environ["SLACK_BOT_TOKEN"]
CHANNEL = "#desk"
