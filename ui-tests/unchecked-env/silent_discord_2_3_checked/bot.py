# The same version with a check in front.
import os
import sys

import discord

token = os.getenv("DISCORD_TOKEN")
if not token:
    sys.exit("DISCORD_TOKEN is not set")

client = discord.Client(intents=discord.Intents.default())
client.run(token)
