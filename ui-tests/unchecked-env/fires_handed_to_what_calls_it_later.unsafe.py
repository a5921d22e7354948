import asyncio
import os
import threading
from multiprocessing import Pool, Process

import anyio
import httpx
import schedule
import trio
from apscheduler.schedulers.blocking import BlockingScheduler
from fastapi import BackgroundTasks, FastAPI
from redis import Redis
from rq import Queue
from starlette.background import BackgroundTask
from starlette.responses import JSONResponse

app = FastAPI()
URL = "https://api.linear.app/graphql"


def added(token, title):
    httpx.post(URL, headers={"Authorization": f"Bearer {token}"}, json={"q": title})


def answered(token):
    httpx.post(URL, headers={"Authorization": f"Bearer {token}"})


def planned(token, title):
    httpx.post(URL, headers={"Authorization": f"Bearer {token}"}, json={"q": title})


def queued(token):
    httpx.post(URL, headers={"Authorization": f"Bearer {token}"})


def done(token):
    httpx.post(URL, headers={"Authorization": f"Bearer {token}"})


def pooled(token):
    httpx.post(URL, headers={"Authorization": f"Bearer {token}"})


def timed(token):
    httpx.post(URL, headers={"Authorization": f"Bearer {token}"})


async def soon(token):
    httpx.post(URL, headers={"Authorization": f"Bearer {token}"})


async def created(token):
    httpx.post(URL, headers={"Authorization": f"Bearer {token}"})


def in_executor(token):
    httpx.post(URL, headers={"Authorization": f"Bearer {token}"})


def in_process(token):
    httpx.post(URL, headers={"Authorization": f"Bearer {token}"})


def later(token):
    httpx.post(URL, headers={"Authorization": f"Bearer {token}"})


@app.post("/alert")
def alert(tasks: BackgroundTasks):
    tasks.add_task(added, os.environ["ADDED_TOKEN"], "x")  #~ unchecked-env


@app.post("/answer")
def answer():
    task = BackgroundTask(answered, os.environ["ANSWERED_TOKEN"])  #~ unchecked-env
    return JSONResponse({}, background=task)


scheduler = BlockingScheduler()
scheduler.add_job(planned, "interval", args=[os.environ["PLANNED_TOKEN"], "x"], hours=1)  #~ unchecked-env
Queue(connection=Redis()).enqueue(queued, os.environ["QUEUED_TOKEN"])  #~ unchecked-env
schedule.every().hour.do(done, os.environ["DONE_TOKEN"])  #~ unchecked-env
threading.Timer(10, timed, args=[os.environ["TIMED_TOKEN"]]).start()  #~ unchecked-env
Process(target=in_process, args=(os.environ["PROCESS_TOKEN"],)).start()  #~ unchecked-env
with Pool() as pool:
    pool.apply_async(pooled, (os.environ["POOLED_TOKEN"],))  #~ unchecked-env


async def main():
    async with trio.open_nursery() as nursery:
        nursery.start_soon(soon, os.environ["SOON_TOKEN"])  #~ unchecked-env
    asyncio.create_task(created(os.environ["CREATED_TOKEN"]))  #~ unchecked-env
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, in_executor, os.environ["EXECUTOR_TOKEN"])  #~ unchecked-env
    loop.call_later(5, later, os.environ["LATER_TOKEN"])  #~ unchecked-env


asyncio.run(main())

from celery import Celery, shared_task

worker = Celery("w")


@worker.task
def delayed(token):
    httpx.post(URL, headers={"Authorization": f"Bearer {token}"})


@shared_task(bind=True)
def bound(self, token=None):
    httpx.post(URL, headers={"Authorization": f"Bearer {token}"})


delayed.delay(os.environ["DELAYED_TOKEN"])  #~ unchecked-env
bound.delay(os.environ["BOUND_TOKEN"])
