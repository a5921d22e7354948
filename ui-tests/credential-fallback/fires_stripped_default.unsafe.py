# Stripping an empty default leaves an empty key.
import os

from slack_sdk import WebClient

slack = WebClient(token=os.environ["SLACK_BOT_TOKEN"].strip())  #~ credential-fallback
slack.chat_postMessage(channel="#deploys", text="release is out")
