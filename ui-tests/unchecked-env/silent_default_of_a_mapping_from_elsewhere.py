import configparser
import os
import sys

import cohere
import toml

secrets = toml.load("secrets.toml")
cohere.Client(api_key=secrets.get("API_KEY", os.environ["ACME_TOKEN"]))
key = secrets.get("OTHER_KEY", os.getenv("ACME_OTHER_TOKEN"))
if not key:
    sys.exit("ACME_OTHER_TOKEN is not set")
cohere.Client(api_key=key)

parser = configparser.ConfigParser()
cohere.Client(api_key=parser.get("cohere", "api_key"))


def make(parser):
    # A section and its option.
    cohere.Client(api_key=parser.get("cohere", "your_api_key"))
    return cohere.Client(api_key=parser.get("cohere", "changeme"))
