import os

from discord.ext import commands

bot = commands.Bot(command_prefix="/")
bot.run(os.environ["DISCORD_TOKEN"])  #~ unchecked-env
