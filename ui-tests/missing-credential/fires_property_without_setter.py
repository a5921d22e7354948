# Nothing sets what the property gives.
import discord


class Bot:
    _token: str = ""

    @property
    def token(self) -> str:
        return self._token

    async def run(self) -> None:
        client = discord.Client(intents=discord.Intents.all())
        await client.start(self.token)  #~ missing-credential
