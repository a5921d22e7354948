# Aliases of the module and of the function change nothing.
import os as _os
from os import getenv as env

from slack_sdk import WebClient

channel = _os.environ.get("SLACK_CHANNEL", "#builds")
slack = WebClient(token=_os.environ["SLACK_BOT_TOKEN"])  #~ unchecked-env
slack.chat_postMessage(channel=channel, text="build is green")
