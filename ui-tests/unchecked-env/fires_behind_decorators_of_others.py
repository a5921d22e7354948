# What is called is still the function, whatever is done around it.
import os

import backoff
import prefect
from langfuse import observe
from notion_client import Client
from prefect import flow, task
from tenacity import retry, stop_after_attempt


@task(name="read")
def token():
    return os.getenv("NOTION_API_KEY")


@retry(stop=stop_after_attempt(3))
def second():
    return os.getenv("SECOND_NOTION_KEY")


@prefect.task
@backoff.on_exception(backoff.expo, OSError)
def dump(given):
    Client(auth=given)


@observe
@flow
def run():
    Client(auth=token())  #~ unchecked-env
    Client(auth=second())  #~ unchecked-env
    dump(os.getenv("THIRD_NOTION_KEY"))  #~ unchecked-env


run()
