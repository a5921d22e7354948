# The helper is called before anybody looks.
import os

from clients import slack

token = os.environ["SLACK_BOT_TOKEN"]
chat = slack(token)  #~ unchecked-env
if not token:
    raise SystemExit("SLACK_BOT_TOKEN is not set")
chat.auth_test()
