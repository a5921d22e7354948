import os

from discord.ext import commands

bot = commands.Bot(command_prefix="/")
bot.run(os.getenv("DISCORD_TOKEN"))  #~ unchecked-env
