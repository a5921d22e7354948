import os

from discord.ext import commands

TOKEN = os.getenv("HOUSE_BOT")
bot = commands.Bot(command_prefix="!")
bot.run(TOKEN)  #~ unchecked-env
