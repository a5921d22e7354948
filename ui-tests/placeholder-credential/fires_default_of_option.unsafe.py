import os
import argparse

import click
import cohere

parser = argparse.ArgumentParser()
parser.add_argument("--api-key", default=os.environ["COHERE_API_KEY"])
args = parser.parse_args()
co = cohere.ClientV2(args.api_key)  #~ placeholder-credential


@click.command()
@click.option("--key", "cohere_key", default="your-cohere-key")
def main(cohere_key):
    cohere.ClientV2(cohere_key)  #~ placeholder-credential
