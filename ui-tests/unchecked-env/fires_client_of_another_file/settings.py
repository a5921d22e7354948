import os

CHAT_TOKEN = os.getenv("CHAT_TOKEN")
