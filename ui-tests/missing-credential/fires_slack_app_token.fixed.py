# Socket Mode takes a token of the app, which stands in a variable of its own.
import os
from slack_sdk.socket_mode import SocketModeClient

client = SocketModeClient(app_token=os.environ["SLACK_APP_TOKEN"])  #~ missing-credential
client.connect()
