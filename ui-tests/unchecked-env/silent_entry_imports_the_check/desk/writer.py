import logging
import os

import openai

KEY = os.getenv("DESK_OPENAI_KEY")
if not KEY:
    logging.warning("DESK_OPENAI_KEY is not set")


async def write(name):
    client = openai.AsyncOpenAI(api_key=KEY)
    return await client.models.list(), name
