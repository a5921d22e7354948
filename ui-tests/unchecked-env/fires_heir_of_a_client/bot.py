import discord
from discord.ext import commands


class Helper(commands.Bot):
    def __init__(self, **options):
        super().__init__(command_prefix="!", intents=discord.Intents.default(), **options)

    async def on_ready(self):
        print("ready")
