# One of two methods needs a token.
import os

from slack_sdk import WebClient

client = WebClient()  #~ missing-credential
client.api_test()
client.chat_postMessage(channel="#a", text="hello")
