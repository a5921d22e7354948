# click fills the parameter from the command line or the environment.
import click
import cohere


@click.command()
@click.option("--api-key", envvar="CO_API_KEY", default=None)
@click.argument("query")
def main(api_key, query):
    if not api_key:
        raise click.UsageError("give --api-key or set CO_API_KEY")
    print(cohere.Client(api_key).chat(message=query).text)


main()
