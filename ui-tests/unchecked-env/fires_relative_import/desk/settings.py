# Constants for the package.
import os

SLACK_TOKEN = os.getenv("SLACK_BOT_TOKEN")
CHANNEL = "#desk"
