import os

# Pieces that are put together are one key.
TOKEN = (
    os.environ["SLACK_BOT_TOKEN"]  #~ hardcoded-credential
)
