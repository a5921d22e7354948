import asyncio
import os

import cohere


async def key():
    return os.environ["GATHERED_KEY"]


async def required():
    return os.environ["REQUIRED_KEY"]


async def main():
    first, _ = await asyncio.gather(key(), asyncio.sleep(0))
    _, second = await asyncio.gather(key(), required())
    return cohere.AsyncClientV2(first), cohere.AsyncClientV2(second)  #~ unchecked-env


asyncio.run(main())
