# 1.14.3 reads the variable itself and names it when it stops.
import os

from slack_bolt import App

app = App(token=os.getenv("SLACK_BOT_TOKEN"), signing_secret=os.environ["SLACK_SIGNING_SECRET"])
