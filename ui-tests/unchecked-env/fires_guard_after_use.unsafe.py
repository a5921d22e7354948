# The check comes when the client is already built.
import os

from slack_sdk import WebClient

token = os.environ["SLACK_BOT_TOKEN"]
client = WebClient(token=token)  #~ unchecked-env
if not token:
    raise SystemExit("SLACK_BOT_TOKEN is not set")
client.auth_test()
