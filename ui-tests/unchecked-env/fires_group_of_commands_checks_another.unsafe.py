# The group asks for something else; what a command checks says nothing of the others.
import os

import click
import cohere

KEY = os.environ["RERANK_API_KEY"]
MODEL = os.getenv("RERANK_MODEL")


@click.group()
def cli():
    if not MODEL:
        raise click.UsageError("RERANK_MODEL is not set")


@cli.command()
def check():
    if not KEY:
        raise click.UsageError("RERANK_API_KEY is not set")


@cli.command()
def models():
    print(cohere.ClientV2(api_key=KEY).models.list())  #~ unchecked-env


cli()
