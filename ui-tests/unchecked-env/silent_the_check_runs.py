# Whoever makes what checks has it run, and hears of what it finds.
import asyncio
import functools
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


def need_and_say(name):
    try:
        if not os.environ.get(name):
            raise RuntimeError(name)
    finally:
        print("looked at", name)


def run(function):
    @functools.wraps(function)
    def runner(*args):
        return asyncio.run(function(*args))

    return runner


@run
async def need_now(name):
    need(name)


async def awaited():
    await need_later("SLACK_BOT_TOKEN")
    return WebClient(token=os.environ.get("SLACK_BOT_TOKEN"))


async def in_a_task():
    task = asyncio.create_task(need_later("SLACK_BOT_TOKEN"))
    await task
    return WebClient(token=os.environ.get("SLACK_BOT_TOKEN"))


async def gathered():
    await asyncio.gather(need_later("SLACK_BOT_TOKEN"), asyncio.sleep(1))
    return WebClient(token=os.environ.get("SLACK_BOT_TOKEN"))


async def gathered_and_looked_at():
    results = await asyncio.gather(need_later("SLACK_BOT_TOKEN"), asyncio.sleep(1), return_exceptions=True)
    for result in results:
        if isinstance(result, Exception):
            raise result
    return WebClient(token=os.environ.get("SLACK_BOT_TOKEN"))


async def in_a_group():
    async with asyncio.TaskGroup() as group:
        group.create_task(need_later("SLACK_BOT_TOKEN"))
    return WebClient(token=os.environ.get("SLACK_BOT_TOKEN"))


def entered():
    with needed("SLACK_BOT_TOKEN"):
        return WebClient(token=os.environ.get("SLACK_BOT_TOKEN"))


def asked():
    list(each_needed("SLACK_BOT_TOKEN"))
    return WebClient(token=os.environ.get("SLACK_BOT_TOKEN"))


def mapped():
    list(map(need, ["SLACK_BOT_TOKEN"]))
    return WebClient(token=os.environ.get("SLACK_BOT_TOKEN"))


def said():
    need_and_say("SLACK_BOT_TOKEN")
    return WebClient(token=os.environ.get("SLACK_BOT_TOKEN"))


def wrapped():
    need_now("SLACK_BOT_TOKEN")
    return WebClient(token=os.environ.get("SLACK_BOT_TOKEN"))
