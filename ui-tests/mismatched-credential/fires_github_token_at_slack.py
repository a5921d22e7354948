# Both are called token, but they are two services.
import os
import sys

from slack_sdk import WebClient

token = os.environ.get("GITHUB_TOKEN")
if not token:
    sys.exit("GITHUB_TOKEN is not set")
slack = WebClient(token=token)  #~ mismatched-credential
slack.chat_postMessage(channel="#releases", text="2.4 is out")
