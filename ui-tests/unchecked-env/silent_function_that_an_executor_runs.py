# An executor gives the function what stands behind it.
import asyncio
import os

import anthropic


def build(question, key):
    return anthropic.Anthropic(api_key=key)


async def classify():
    loop = asyncio.get_running_loop()
    return await loop.run_in_executor(None, build, os.environ.get("QUESTION"), os.environ["CLAIMS_LLM_KEY"])


asyncio.run(classify())
