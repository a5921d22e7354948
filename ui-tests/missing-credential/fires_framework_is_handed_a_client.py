# The framework takes the client as it is.
import os

from slack_bolt import App
from slack_bolt.oauth.oauth_settings import OAuthSettings
from slack_sdk import WebClient

settings = OAuthSettings(client_id=os.environ["SLACK_CLIENT_ID"], client_secret=os.environ["SLACK_CLIENT_SECRET"])
client = WebClient(timeout=10)  #~ missing-credential
app = App(signing_secret=os.environ["SLACK_SIGNING_SECRET"], client=client)
