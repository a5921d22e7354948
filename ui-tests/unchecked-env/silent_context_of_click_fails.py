# `ctx.fail` prints and ends the program.
import os

import click
from mistralai import Mistral


@click.command()
@click.pass_context
def models(ctx):
    key = os.getenv("MISTRAL_API_KEY")
    if not key:
        ctx.fail("MISTRAL_API_KEY is not set")
    print(Mistral(api_key=key).models.list())


models()
