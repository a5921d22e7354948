import os

CONFIG = {"bot_token": os.environ["BOT_TOKEN"]}
