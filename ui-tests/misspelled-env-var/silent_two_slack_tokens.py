# Bot and app token are two credentials, not two spellings.
import os

from slack_sdk import WebClient
from slack_sdk.socket_mode import SocketModeClient

web = WebClient(token=os.environ["SLACK_BOT_TOKEN"])
socket = SocketModeClient(app_token=os.environ["SLACK_APP_TOKEN"], web_client=web)
socket.connect()
