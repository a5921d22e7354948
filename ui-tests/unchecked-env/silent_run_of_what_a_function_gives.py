# What these functions give takes no key when it is run.
import asyncio
import os

import discord


class Job:
    def run(self, name):
        return name


def make_job():
    return Job()


def make_client():
    client = discord.Client(intents=discord.Intents.default())
    return client


make_job().run(os.getenv("CHAT_TOKEN"))
make_client().wait_for(os.getenv("CHAT_TOKEN"))
asyncio.run(make_client().start(os.environ["CHAT_TOKEN"]))
