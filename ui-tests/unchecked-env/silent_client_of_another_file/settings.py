import os

CHAT_TOKEN = os.environ["CHAT_TOKEN"]
