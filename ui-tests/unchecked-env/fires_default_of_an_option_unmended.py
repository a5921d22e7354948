# Whoever passes the option needs no variable: to stop there would be wrong, so nothing is mended.
import argparse
import os

import discord

parser = argparse.ArgumentParser()
parser.add_argument("--token", default=os.environ.get("DISCORD_TOKEN"))
args = parser.parse_args()
client = discord.Client(intents=discord.Intents.default())
client.run(args.token)  #~ unchecked-env
