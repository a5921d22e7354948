# It falls back on its own variable, and names it when it stops.
import os

from slack_bolt.async_app import AsyncApp

app = AsyncApp(token=os.getenv("SLACK_BOT_TOKEN", ""))
