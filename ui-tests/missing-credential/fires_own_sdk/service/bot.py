"""Another package beside it is one of those who use it."""

from slack_sdk.web import WebClient

client = WebClient(token=None)  #~ missing-credential
