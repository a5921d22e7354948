# What a group puts into the context its commands have: as a mapping, as an object, entry by entry.
import click
import typer
from anthropic import Anthropic

app = typer.Typer()


class State:
    def __init__(self, key):
        self.key = key


@click.group()
@click.option("--mapped", envvar="MAPPED_KEY")
@click.option("--other", envvar="OTHER_KEY")
@click.pass_context
def by_mapping(ctx, mapped, other):
    ctx.obj = {"mapped": mapped}
    ctx.obj["other"] = other


@by_mapping.command()
@click.pass_context
def ask(ctx):
    Anthropic(api_key=ctx.obj["mapped"])  #~ unchecked-env


@by_mapping.command()
@click.pass_obj
def tell(obj):
    Anthropic(api_key=obj.get("other"))  #~ unchecked-env


@app.callback()
def by_object(ctx: typer.Context, key: str = typer.Option(None, envvar="OBJECT_KEY")):
    ctx.obj = State(key)


@app.command()
def show(ctx: typer.Context):
    Anthropic(api_key=ctx.obj.key)  #~ unchecked-env
