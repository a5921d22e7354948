# Socket Mode takes a token of the app, which stands in a variable of its own.
from slack_sdk.socket_mode import SocketModeClient

client = SocketModeClient(app_token="")  #~ missing-credential
client.connect()
