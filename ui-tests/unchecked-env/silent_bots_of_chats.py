# Checked, required, or another thing that runs.
import asyncio
import os

import discord
from telegram import Bot

token = os.getenv("DISCORD_TOKEN")
if token is None:
    raise SystemExit("DISCORD_TOKEN is not set")

client = discord.Client(intents=discord.Intents.default())
client.run(token)
bot = Bot(os.environ["TELEGRAM_TOKEN"])
asyncio.new_event_loop().run_until_complete(os.getenv("DISCORD_TOKEN"))
