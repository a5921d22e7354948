# What looks at an option refuses it where nobody has given anything.
import click
import cohere
import typer


def given(ctx, param, value):
    if not value:
        raise click.BadParameter("set COHERE_API_KEY")
    return value


def is_there(value: str):
    if not value:
        raise typer.BadParameter("set COHERE_API_KEY")
    return value


@click.command()
@click.option("--key", envvar="COHERE_API_KEY", callback=given)
@click.option("--other", envvar="OTHER_COHERE_KEY", callback=lambda ctx, param, value: value or ctx.fail("no key"))
def main(key, other):
    cohere.ClientV2(key)
    cohere.ClientV2(other)


app = typer.Typer()


@app.command()
def ask(key: str = typer.Option(None, envvar="THIRD_COHERE_KEY", callback=is_there)):
    cohere.ClientV2(key)
