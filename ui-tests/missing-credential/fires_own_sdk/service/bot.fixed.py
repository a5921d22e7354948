"""Another package beside it is one of those who use it."""

import os
from slack_sdk.web import WebClient

client = WebClient(token=os.environ["SLACK_BOT_TOKEN"])  #~ missing-credential
