# Each call is given a token of its own.
import os

from slack_sdk import WebClient

client = WebClient()
client.chat_postMessage(token=os.environ["SLACK_BOT_TOKEN"], channel="#a", text="hello")
