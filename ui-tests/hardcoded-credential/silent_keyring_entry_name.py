# The literals say where the secret is kept.
import keyring
from slack_sdk import WebClient

token = keyring.get_password("harbour-bot", "slack")
if token is None:
    raise SystemExit("run: keyring set harbour-bot slack")
WebClient(token=token).chat_postMessage(channel="#tides", text="high water at 14:20")
