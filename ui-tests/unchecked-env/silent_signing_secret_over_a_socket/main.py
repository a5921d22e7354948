import os

from app import app
from slack_bolt.adapter.socket_mode import SocketModeHandler

SocketModeHandler(app, os.environ["SLACK_APP_TOKEN"]).start()
