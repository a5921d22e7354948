# Nothing sets what the property gives.
import os
import discord


class Bot:
    _token: str = os.environ["DISCORD_TOKEN"]

    @property
    def token(self) -> str:
        return self._token

    async def run(self) -> None:
        client = discord.Client(intents=discord.Intents.all())
        await client.start(self.token)  #~ missing-credential
