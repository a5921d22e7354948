import os

import discord
from openai import OpenAI


class Listener(discord.Client):
    async def on_message(self, message):
        print(message.content)

    def listen(self):
        self.run(os.environ["LISTENER_TOKEN"])  #~ unchecked-env


class Traced(OpenAI):
    def trace(self):
        return self.base_url


class Twice(Traced):
    pass


Listener(intents=discord.Intents.default()).listen()
print(Twice(api_key=os.environ["TRACED_KEY"]).models.list())  #~ unchecked-env
