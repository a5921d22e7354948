# The same, required, checked, or with a default that stops.
import os

import click
import typer
from anthropic import Anthropic

required = click.option("--key", envvar="CLAUDE_KEY", required=True)
optional = click.option("--key", envvar="CLAUDE_KEY")


def common(function):
    return click.option("--key", envvar="CLAUDE_KEY")(function)


def from_env():
    key = os.environ.get("CLAUDE_KEY")
    if not key:
        raise click.UsageError("CLAUDE_KEY is not set")
    return key


@click.command()
@required
def by_required(key):
    Anthropic(api_key=key)


@click.command()
@optional
def by_check(key):
    if not key:
        raise click.UsageError("--key or CLAUDE_KEY is needed")
    Anthropic(api_key=key)


@click.command()
@common
def by_another_check(key):
    if not key:
        raise click.UsageError("--key or CLAUDE_KEY is needed")
    Anthropic(api_key=key)


@click.command()
@common
def by_another_name(other):
    Anthropic(api_key=other)


@click.command()
@click.option("--key", default=from_env)
@click.option("--other", default=lambda: os.environ["CLAUDE_KEY"])
def by_default(key, other):
    Anthropic(api_key=key)
    Anthropic(api_key=other)


def by_factory(key: str = typer.Option(default_factory=from_env)):
    Anthropic(api_key=key)
