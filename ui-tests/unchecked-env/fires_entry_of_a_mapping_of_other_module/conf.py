import os

CONFIG = {"bot_token": os.getenv("BOT_TOKEN")}
