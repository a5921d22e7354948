# The loop in the other file covers both.
import os

from anthropic import Anthropic
from slack_sdk import WebClient
from startup import check_environment

check_environment()
claude = Anthropic(api_key=os.getenv("ANTHROPIC_API_KEY"))
slack = WebClient(token=os.getenv("SLACK_BOT_TOKEN"))
slack.chat_postMessage(channel="#ops", text=claude.models.list().data[0].id)
