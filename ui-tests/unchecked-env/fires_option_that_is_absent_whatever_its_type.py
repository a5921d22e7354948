# argparse converts no default that is nothing.
import argparse
import os

import cohere


def key_type(value):
    if not value:
        raise argparse.ArgumentTypeError("the key is empty")
    return value


parser = argparse.ArgumentParser()
parser.add_argument("--key", type=key_type, default=os.environ.get("COHERE_API_KEY"))
cohere.ClientV2(parser.parse_args().key)  #~ unchecked-env
