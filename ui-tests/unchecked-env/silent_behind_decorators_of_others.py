# The functions stop, or a decorator that nobody knows may give something else.
import os

from notion_client import Client
from prefect import task
from shapes import filled
from tenacity import retry


@task(name="read")
def token():
    return os.environ["NOTION_API_KEY"]


@retry
def second():
    key = os.getenv("SECOND_NOTION_KEY")
    if not key:
        raise RuntimeError("SECOND_NOTION_KEY is not set")
    return key


@filled
def third():
    return os.getenv("THIRD_NOTION_KEY")


Client(auth=token())
Client(auth=second())
Client(auth=third())
