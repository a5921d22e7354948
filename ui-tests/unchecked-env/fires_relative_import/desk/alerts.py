# A sibling of the settings.
from slack_sdk import WebClient

from .settings import CHANNEL, SLACK_TOKEN


def alert(text):
    slack = WebClient(token=SLACK_TOKEN)  #~ unchecked-env
    slack.chat_postMessage(channel=CHANNEL, text=text)
