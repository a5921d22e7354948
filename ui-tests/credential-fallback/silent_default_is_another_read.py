# The default is evaluated first and stops when it is unset: no literal anywhere.
import os

from slack_sdk import WebClient

slack = WebClient(token=os.environ.get("SLACK_BOT_TOKEN", os.environ["SLACK_API_TOKEN"]))
slack.auth_test()
