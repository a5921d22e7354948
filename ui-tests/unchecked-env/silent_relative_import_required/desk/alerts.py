# A sibling of the settings.
from slack_sdk import WebClient

from .settings import CHANNEL, SLACK_TOKEN


def alert(text):
    WebClient(token=SLACK_TOKEN).chat_postMessage(channel=CHANNEL, text=text)
