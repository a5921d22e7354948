# 2.3.2 stops with a `TypeError` that does not name the variable.
import os

import discord

client = discord.Client(intents=discord.Intents.default())
client.run(os.environ["DISCORD_TOKEN"])  #~ unchecked-env
