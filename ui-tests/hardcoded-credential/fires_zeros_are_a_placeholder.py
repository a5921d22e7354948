# A row of zeros stands for a key that somebody meant to fill in.
from slack_sdk import WebClient

slack = WebClient(token="0000000000000000000000000000")  #~ placeholder-credential
slack.chat_postMessage(channel="#ops", text="backup finished")
