# What runs the check is given it together with the name that it checks.
import functools
import os

import anyio
from slack_sdk import WebClient


async def need(name):
    if not os.environ.get(name):
        raise RuntimeError(name)


anyio.run(functools.partial(need, "SLACK_BOT_TOKEN"))
WebClient(token=os.environ.get("SLACK_BOT_TOKEN"))
