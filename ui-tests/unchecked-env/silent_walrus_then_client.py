# The client is built inside the walrus's branch.
import os

from slack_sdk import WebClient

if token := os.environ.get("SLACK_BOT_TOKEN"):
    WebClient(token=token).chat_postMessage(channel="#ops", text="done")
if (hook := os.environ.get("ALERT_CHANNEL")) is not None:
    print("alerts go to", hook)
