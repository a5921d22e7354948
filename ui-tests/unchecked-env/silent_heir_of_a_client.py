import os
import sys

import discord
from openai import OpenAI


class Listener(discord.Client):
    async def on_message(self, message):
        print(message.content)


class Counter(discord.Client):
    def run(self, times):
        """Takes no token."""
        print(times)


class Named(OpenAI):
    def __init__(self, name):
        super().__init__(api_key=os.environ["NAMED_KEY"])
        self.name = name


token = os.getenv("LISTENER_TOKEN")
if not token:
    sys.exit("LISTENER_TOKEN is not set")
Listener(intents=discord.Intents.default()).run(token)
Counter().run(os.getenv("TIMES"))
print(Named(os.getenv("NAME")).models.list())
