# Walrus, nested and async comprehensions: all valid.
import asyncio
import re


async def numbers(n):
    for i in range(n):
        yield i


async def main(text):
    if (found := re.search(r"\d+", text)) is not None and (n := int(found[0])) > 2:
        squares = [i * i async for i in numbers(n) if i % 2]
        table = {k: [v for v in range(k)] for k in squares if (last := k) >= 0}
        print(squares, table, last)


asyncio.run(main("up to 7"))
