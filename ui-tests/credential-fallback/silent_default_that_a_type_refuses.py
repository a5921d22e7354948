# argparse converts a default that is a text, and decouple whatever it has read.
import argparse
import os

import cohere
from decouple import config


def key_type(value):
    if not value:
        raise argparse.ArgumentTypeError("the key is empty")
    return value


def present(value):
    if not value.strip():
        raise ValueError("the key is empty")
    return value


parser = argparse.ArgumentParser()
parser.add_argument("--key", type=key_type, default=os.environ.get("COHERE_API_KEY", ""))
cohere.ClientV2(parser.parse_args().key)
cohere.ClientV2(config("OTHER_COHERE_KEY", default="", cast=present))
