# 3.19.5 sends the request without a token.
import os

from slack_sdk import WebClient

client = WebClient(token=os.environ["SLACK_BOT_TOKEN"])  #~ unchecked-env
client.chat_postMessage(channel="#ops", text="The night build is green.")
