# It is required, asked for, checked, or replaced; and whoever leaves out one without a default has said nothing.
import argparse
import os
from typing import Annotated

import click
import cohere
import typer


@click.command()
@click.option("--key", envvar="COHERE_API_KEY", required=True)
def required(key):
    cohere.ClientV2(key)


@click.command()
@click.option("--key", envvar="COHERE_API_KEY", prompt=True, hide_input=True)
def asked(key):
    cohere.ClientV2(key)


@click.command()
@click.option("--key", envvar="COHERE_API_KEY")
def checked(key):
    if not key:
        raise click.UsageError("--key or COHERE_API_KEY is needed")
    cohere.ClientV2(key)


def needed(key: Annotated[str, typer.Option(envvar="COHERE_API_KEY")]):
    cohere.ClientV2(key)


def parse():
    parser = argparse.ArgumentParser()
    parser.add_argument("--key", default=os.environ.get("COHERE_API_KEY"))
    parser.add_argument("--other")
    args = parser.parse_args()
    if not args.key:
        parser.error("--key or COHERE_API_KEY is needed")
    return args


args = parse()
co = cohere.ClientV2(args.key)
second = cohere.ClientV2(args.other)
third = cohere.ClientV2(args.other or os.environ["COHERE_API_KEY"])
