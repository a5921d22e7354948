# The group runs before any of its commands, and a worker's signal before its tasks.
import os

import click
import cohere
import typer
from celery import Celery
from celery.signals import worker_init

KEY = os.getenv("RERANK_API_KEY")
OTHER = os.getenv("SEARCH_API_KEY")
LAST = os.getenv("TASKS_API_KEY")

app = typer.Typer()
tasks = Celery("tasks")


@click.group()
def cli():
    if not KEY:
        raise click.UsageError("RERANK_API_KEY is not set")


@cli.command()
def models():
    print(cohere.ClientV2(api_key=KEY).models.list())


@app.callback()
def main():
    if not OTHER:
        raise typer.BadParameter("SEARCH_API_KEY is not set")


@app.command()
def search():
    print(cohere.ClientV2(api_key=OTHER).models.list())


@worker_init.connect
def check(**kwargs):
    if not LAST:
        raise RuntimeError("TASKS_API_KEY is not set")


@tasks.task
def rank():
    print(cohere.ClientV2(api_key=LAST).models.list())
