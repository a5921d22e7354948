# What exchanges a code for a token has none yet.
import os

from slack_sdk import WebClient

client = WebClient()
answer = client.oauth_v2_access(
    client_id=os.environ["SLACK_CLIENT_ID"], client_secret=os.environ["SLACK_CLIENT_SECRET"], code="@UUID4@"
)
