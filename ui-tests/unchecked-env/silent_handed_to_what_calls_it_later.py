import os

import httpx
import schedule
from apscheduler.schedulers.blocking import BlockingScheduler
from celery import shared_task
from fastapi import BackgroundTasks, FastAPI
from redis import Redis
from rich.progress import Progress
from rq import Queue

app = FastAPI()
URL = "https://api.linear.app/graphql"


def added(token, title):
    httpx.post(URL, headers={"Authorization": f"Bearer {token}"}, json={"q": title})


def queued(token=None):
    if token is None:
        raise ValueError("LINEAR_OAUTH_TOKEN is not set")
    httpx.post(URL, headers={"Authorization": f"Bearer {token}"})


def handed(token):
    httpx.post(URL, headers={"Authorization": f"Bearer {token}"})


@shared_task(bind=True)
def bound(self, token=None):
    httpx.post(URL, headers={"Authorization": f"Bearer {token}"})


@app.post("/alert")
def alert(tasks: BackgroundTasks):
    token = os.getenv("LINEAR_OAUTH_TOKEN")
    if not token:
        raise RuntimeError("LINEAR_OAUTH_TOKEN is not set")
    tasks.add_task(added, token, "x")


scheduler = BlockingScheduler()
scheduler.add_job(added, "interval", args=[os.environ["LINEAR_OAUTH_TOKEN"], "x"], hours=1)
queue = Queue(connection=Redis())
queue.enqueue(queued, os.getenv("LINEAR_OAUTH_TOKEN"))
queue.enqueue(handed, args=(os.environ["LINEAR_OAUTH_TOKEN"],), job_timeout=30)
schedule.every().hour.do(handed, os.environ["LINEAR_OAUTH_TOKEN"])
bound.delay(os.environ["LINEAR_OAUTH_TOKEN"])
with Progress() as progress:
    progress.add_task("token", total=10)
