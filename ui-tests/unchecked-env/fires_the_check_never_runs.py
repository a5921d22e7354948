# What would check is made and dropped, or whatever it finds reaches nobody.
import asyncio
import atexit
import os
from contextlib import contextmanager

from slack_sdk import WebClient


def need(name):
    if not os.environ.get(name):
        raise RuntimeError(name)


async def need_later(name):
    need(name)


@contextmanager
def needed(name):
    need(name)
    yield


def each_needed(*names):
    for name in names:
        need(name)
        yield name


def need_or_not(name):
    try:
        if not os.environ.get(name):
            raise RuntimeError(name)
    finally:
        return


async def not_awaited():
    need_later("SLACK_BOT_TOKEN")
    return WebClient(token=os.environ.get("SLACK_BOT_TOKEN"))  #~ unchecked-env


async def in_a_task():
    asyncio.create_task(need_later("SLACK_BOT_TOKEN"))
    return WebClient(token=os.environ.get("SLACK_BOT_TOKEN"))  #~ unchecked-env


async def in_a_task_that_is_waited_for():
    await asyncio.wait([asyncio.create_task(need_later("SLACK_BOT_TOKEN"))])
    return WebClient(token=os.environ.get("SLACK_BOT_TOKEN"))  #~ unchecked-env


async def gathered():
    await asyncio.gather(need_later("SLACK_BOT_TOKEN"), asyncio.sleep(1), return_exceptions=True)
    return WebClient(token=os.environ.get("SLACK_BOT_TOKEN"))  #~ unchecked-env


def not_entered():
    needed("SLACK_BOT_TOKEN")
    return WebClient(token=os.environ.get("SLACK_BOT_TOKEN"))  #~ unchecked-env


def not_asked():
    each_needed("SLACK_BOT_TOKEN")
    return WebClient(token=os.environ.get("SLACK_BOT_TOKEN"))  #~ unchecked-env


def not_mapped():
    map(need, ["SLACK_BOT_TOKEN"])
    return WebClient(token=os.environ.get("SLACK_BOT_TOKEN"))  #~ unchecked-env


def given_up():
    need_or_not("SLACK_BOT_TOKEN")
    return WebClient(token=os.environ.get("SLACK_BOT_TOKEN"))  #~ unchecked-env


def at_the_end():
    atexit.register(need, "SLACK_BOT_TOKEN")
    return WebClient(token=os.environ.get("SLACK_BOT_TOKEN"))  #~ unchecked-env


def strict(name):
    value = os.environ.get(name)
    if value is None and os.environ.get("STRICT"):
        raise RuntimeError(name)
    return value


def through_one_that_is_strict_at_times(name):
    return strict(name)


def at_times():
    through_one_that_is_strict_at_times("SLACK_BOT_TOKEN")
    return WebClient(token=os.environ.get("SLACK_BOT_TOKEN"))  #~ unchecked-env
