# What is called has a name of its own, and names another variable.
import os

from slack_bolt.async_app import AsyncApp

app = AsyncApp(token=os.getenv("SLACK_TOKEN", ""))  #~ credential-fallback
