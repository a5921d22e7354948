# The constant is put behind "Bearer " and sent to a remote host.
import asyncio

import aiohttp

UPLINK = "@KEY40@"


async def main() -> None:
    async with aiohttp.ClientSession() as session:
        url = "https://api.replicate.com/v1/models"
        reply = await session.get(url, headers={"Authorization": f"Bearer {UPLINK}"})  #~ hardcoded-credential
        print(reply.status)


asyncio.run(main())
