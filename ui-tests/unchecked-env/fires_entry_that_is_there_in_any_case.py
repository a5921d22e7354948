import os

from discord.ext import commands


class Config:
    def __init__(self):
        self.load()
        self.bot_token = self.config.get("bot_token", "")

    def load(self):
        self.config = {"bot_token": os.getenv("BOT_TOKEN")}


bot = commands.Bot("!")
bot.run(Config().bot_token)  #~ unchecked-env
