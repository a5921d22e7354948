# One cleans it, one looks at another option.
import click
import cohere


def cleaned(ctx, param, value):
    if value:
        return value.strip()
    return value


def given(ctx, param, value):
    if not value:
        raise click.BadParameter("no name")
    return value


@click.command()
@click.option("--name", envvar="MY_NAME", callback=given)
@click.option("--key", envvar="COHERE_API_KEY", callback=cleaned)
@click.option("--other", envvar="OTHER_COHERE_KEY")
def main(name, key, other):
    cohere.ClientV2(key)  #~ unchecked-env
    cohere.ClientV2(other)  #~ unchecked-env
