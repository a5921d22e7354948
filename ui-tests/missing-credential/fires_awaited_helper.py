# The helper is a coroutine.
import asyncio

import cohere


async def connect(key):
    await asyncio.sleep(0)
    return cohere.AsyncClientV2(key)


async def main():
    co = await connect(None)  #~ missing-credential
    print(await co.models.list())


asyncio.run(main())
