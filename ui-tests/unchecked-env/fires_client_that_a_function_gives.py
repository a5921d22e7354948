# A function has made what `run` is called on, or a constructor has, for a field.
import os

import discord
from discord.ext import commands


def create_bot():
    bot = commands.Bot(command_prefix="!")
    bot.remove_command("help")
    return bot


class Watcher:
    def __init__(self):
        self.client = discord.Client(intents=discord.Intents.default())

    def start(self):
        self.client.run(os.getenv("WATCHER_TOKEN"))  #~ unchecked-env


def main():
    bot = create_bot()
    bot.run(os.getenv("CHAT_TOKEN"))  #~ unchecked-env


if __name__ == "__main__":
    Watcher().start()
    main()
