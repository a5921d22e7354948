# Both cases are handled in one line.
import os

from slack_sdk import WebClient

token = os.environ.get("SLACK_BOT_TOKEN")
slack = WebClient(token=token) if token else None

if slack:
    slack.chat_postMessage(channel="#ops", text="started")
