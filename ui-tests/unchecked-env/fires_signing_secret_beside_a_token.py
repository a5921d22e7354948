# The token is there; what checks the requests that arrive may not be.
import os

from slack_bolt import App

app = App(
    token=os.environ["SLACK_BOT_TOKEN"],
    signing_secret=os.getenv("SLACK_SIGNING_SECRET"),  #~ unchecked-env
)
app.start(port=3000)
