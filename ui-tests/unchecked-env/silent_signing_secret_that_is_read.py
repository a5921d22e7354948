# Both are there, or read by the framework itself.
import os

from slack_bolt import App

app = App(token=os.environ["SLACK_BOT_TOKEN"], signing_secret=os.environ["SLACK_SIGNING_SECRET"])
other = App(token=os.environ["SLACK_BOT_TOKEN"])
