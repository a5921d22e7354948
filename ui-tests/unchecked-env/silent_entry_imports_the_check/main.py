import asyncio

from desk.settings import NAME
from desk.writer import write

if __name__ == "__main__":
    asyncio.run(write(NAME))
