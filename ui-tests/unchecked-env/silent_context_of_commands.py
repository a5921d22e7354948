# The same, and the group has checked what it puts there, or the command does, itself or by a helper.
import click
from anthropic import Anthropic
from openai import OpenAI


@click.group()
@click.option("--first", envvar="FIRST_KEY")
@click.option("--second", envvar="SECOND_KEY")
@click.option("--third", envvar="THIRD_KEY")
@click.pass_context
def group(ctx, first, second, third):
    if not first:
        raise click.UsageError("--first or FIRST_KEY is needed")
    ctx.obj = {"first": first, "second": second, "third": third}
    if not second:
        ctx.fail("--second or SECOND_KEY is needed")


def need(ctx):
    if not ctx.obj["third"]:
        raise click.UsageError("--third or THIRD_KEY is needed")


@group.command()
@click.pass_context
def before(ctx):
    Anthropic(api_key=ctx.obj["first"])
    Anthropic(api_key=ctx.obj["second"])


@group.command()
@click.pass_context
def by_helper(ctx):
    need(ctx)
    Anthropic(api_key=ctx.obj["third"])


@group.command()
@click.pass_obj
def here(obj):
    key = obj.get("third")
    if not key:
        raise click.UsageError("--third or THIRD_KEY is needed")
    Anthropic(api_key=key)


@click.group()
@click.option("--key", envvar="OPENAI_API_KEY", required=True)
@click.pass_context
def another(ctx, key):
    ctx.obj["openai"] = key


@another.command()
@click.pass_context
def other(ctx):
    OpenAI(api_key=ctx.obj["openai"])
