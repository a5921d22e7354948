# What is called has a name of its own.
import os

from slack_bolt.async_app import AsyncApp

app = AsyncApp(token=os.environ["SLACK_BOT_TOKEN"])  #~ credential-fallback
