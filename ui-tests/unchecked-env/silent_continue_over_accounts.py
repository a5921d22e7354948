# Accounts without a token are left out.
import os

from slack_sdk import WebClient


def token_for(team):
    return os.environ.get(f"SLACK_TOKEN_{team.upper()}")


for team in ("desk", "night", "sports"):
    token = token_for(team)
    if token is None:
        print(team, "has no token")
        continue
    WebClient(token=token).chat_postMessage(channel="#news", text="good morning")
