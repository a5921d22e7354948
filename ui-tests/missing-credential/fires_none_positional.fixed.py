# The first positional argument of AsyncClient is the key.
import os
import asyncio

from cohere import AsyncClient


async def main() -> None:
    client = AsyncClient(os.environ["COHERE_API_KEY"], timeout=30)  #~ missing-credential
    reply = await client.chat(message="Name three rivers.")
    print(reply.text)


asyncio.run(main())
