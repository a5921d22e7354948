# One stops without a name for what is missing, the other too.
import os

import discord
from discord.ext import commands
from telegram.ext import ApplicationBuilder

application = ApplicationBuilder().token(os.environ["TELEGRAM_TOKEN"]).build()  #~ unchecked-env

bot = commands.Bot(command_prefix="!", intents=discord.Intents.default())
bot.run(os.environ["DISCORD_TOKEN"])  #~ unchecked-env
