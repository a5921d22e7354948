# aiohttp raises a TypeError for a header that is None, and a ValueError for a password.
import os

import aiohttp


async def ask(text):
    key = os.environ["ACME_API_KEY"]
    async with aiohttp.ClientSession(headers={"X-Api-Key": key}) as session:  #~ unchecked-env
        return await session.post("https://api.acme-data.com/v1/ask", json=text)


async def count(text):
    auth = aiohttp.BasicAuth("reader", os.environ["ACME_PASSWORD"])
    async with aiohttp.ClientSession() as session:
        return await session.get("https://api.acme-data.com/v1/count", auth=auth)  #~ unchecked-env
