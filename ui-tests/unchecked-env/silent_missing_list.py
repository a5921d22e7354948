# The missing names are collected first.
import os

from slack_sdk import WebClient

REQUIRED = ["SLACK_BOT_TOKEN", "SLACK_CHANNEL"]
missing = [name for name in REQUIRED if name not in os.environ]
if missing:
    raise RuntimeError("not set: " + ", ".join(missing))

slack = WebClient(token=os.getenv("SLACK_BOT_TOKEN"))
