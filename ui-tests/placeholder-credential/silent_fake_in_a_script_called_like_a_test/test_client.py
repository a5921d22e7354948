import asyncio

import aiohttp


class Api:
    def __init__(self, api_key):
        self.api_key = api_key
        self.session = aiohttp.ClientSession()

    async def list_models(self):
        headers = {"Authorization": f"Bearer {self.api_key}"}
        async with self.session.get("https://api.openai.com/v1/models", headers=headers) as response:
            return await response.json()


async def demo():
    # It does not work without a real key.
    api = Api("demo-api-key")
    await api.session.close()


asyncio.run(demo())
