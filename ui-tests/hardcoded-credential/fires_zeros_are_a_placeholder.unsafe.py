# A row of zeros stands for a key that somebody meant to fill in.
import os
from slack_sdk import WebClient

slack = WebClient(token=os.environ["SLACK_BOT_TOKEN"])  #~ placeholder-credential
slack.chat_postMessage(channel="#ops", text="backup finished")
