# The object is imported, its field goes to the client.
from anthropic import AsyncAnthropic

from app.settings import settings


class Service:
    def __init__(self):
        self.claude = AsyncAnthropic(api_key=settings.anthropic_api_key)  #~ unchecked-env

    async def models(self):
        return await self.claude.models.list()
