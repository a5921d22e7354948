# A tuple with two members is always true.
import os

from slack_sdk import WebClient

token = os.environ["SLACK_BOT_TOKEN"]
assert (token, "SLACK_BOT_TOKEN is not set")

client = WebClient(token=token)  #~ unchecked-env
