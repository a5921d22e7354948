# What an option holds that nobody gives.
import argparse
import os
from typing import Annotated

import click
import cohere
import typer
from fastapi import Depends, FastAPI

api = FastAPI()


def parse():
    parser = argparse.ArgumentParser()
    group = parser.add_argument_group("access")
    group.add_argument("-k", "--api-key", default=os.environ.get("COHERE_API_KEY"))
    return parser.parse_args()


@click.command()
@click.option("--key", envvar="COHERE_API_KEY")
def by_click(key):
    cohere.ClientV2(key)  #~ unchecked-env


def by_typer(key: str = typer.Option(None, envvar="COHERE_API_KEY")):
    cohere.ClientV2(key)  #~ unchecked-env


def by_annotation(key: Annotated[str, typer.Option(envvar="COHERE_API_KEY")] = None):
    cohere.ClientV2(key)  #~ unchecked-env


def key():
    return os.environ["COHERE_API_KEY"]


@api.get("/")
def by_dependency(key: str = Depends(key)):
    return cohere.ClientV2(key).models.list()  #~ unchecked-env


args = parse()
co = cohere.ClientV2(args.api_key)  #~ unchecked-env
