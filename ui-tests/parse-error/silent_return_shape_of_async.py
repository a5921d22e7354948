# async with, async for with else, await in odd places, a lambda that is never called.
import asyncio


class Door:
    async def __aenter__(self): return self

    async def __aexit__(self, *_): ...

    def __aiter__(self): return self

    async def __anext__(self): raise StopAsyncIteration


async def walk():
    async with Door() as a, Door() as b:
        async for _ in a: pass
        else: await asyncio.sleep(await asyncio.sleep(0, 0))
    return [await asyncio.sleep(0, x) for x in (1, 2)], {b: lambda: (yield)}


asyncio.run(walk())
