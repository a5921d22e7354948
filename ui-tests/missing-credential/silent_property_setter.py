# Whoever uses the type sets the property.
import discord


class Bot:
    _token: str = ""

    @property
    def token(self) -> str:
        return self._token

    @token.setter
    def token(self, token: str) -> None:
        self._token = token

    async def run(self) -> None:
        client = discord.Client(intents=discord.Intents.all())
        await client.start(self._token)
