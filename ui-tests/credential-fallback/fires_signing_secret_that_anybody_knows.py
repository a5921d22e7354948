# The secret that tells whether a request comes from Slack has a stand-in.
import os

from slack_bolt import App

app = App(
    token=os.environ["SLACK_BOT_TOKEN"],
    signing_secret=os.environ.get("SLACK_SIGNING_SECRET", "changeme"),  #~ credential-fallback
)
