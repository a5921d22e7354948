# The key stands in a comment only: the program reads its variable as it should.
import os

from slack_sdk import WebClient

# export SLACK_BOT_TOKEN='@FORMAT:slack-bot@'  #~ hardcoded-credential
client = WebClient(os.environ["SLACK_BOT_TOKEN"])
