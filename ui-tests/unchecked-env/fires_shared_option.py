# An option that is kept in a name, that a decorator of the program declares, or that one gives; defaults that are called.
import os
from typing import Annotated

import click
import typer
from anthropic import Anthropic

named = click.option("--named", envvar="NAMED_KEY")


def common(function):
    function = click.option("--common", envvar="COMMON_KEY")(function)
    function = click.option("--model", default="small")(function)
    return function


def option(help):
    return click.option("--given", envvar="GIVEN_KEY", help=help)


def from_env():
    return os.environ.get("CALLED_KEY")


@click.command()
@named
@common
@option("the key")
@click.option("--called", default=from_env)
@click.option("--closure", default=lambda: os.environ.get("LAMBDA_KEY"))
def main(named, common, model, given, called, closure):
    Anthropic(api_key=named)  #~ unchecked-env
    Anthropic(api_key=common)  #~ unchecked-env
    Anthropic(api_key=given)  #~ unchecked-env
    Anthropic(api_key=called)  #~ unchecked-env
    Anthropic(api_key=closure)  #~ unchecked-env


def by_typer(
    annotated: Annotated[str, typer.Option(default_factory=lambda: os.environ.get("ANNOTATED_KEY"))],
    made: str = typer.Option(default_factory=lambda: os.environ.get("MADE_KEY")),
):
    Anthropic(api_key=made)  #~ unchecked-env
    Anthropic(api_key=annotated)  #~ unchecked-env
