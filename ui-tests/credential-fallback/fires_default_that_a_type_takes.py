# What it is converted with takes an empty text, or is another option's.
import argparse
import os

import cohere
from decouple import config


def stripped(value):
    return value.strip()


def key_type(value):
    if not value:
        raise argparse.ArgumentTypeError("the key is empty")
    return value


parser = argparse.ArgumentParser()
parser.add_argument("--name", type=key_type, default=os.environ.get("NAME", ""))
parser.add_argument("--key", type=stripped, default=os.environ.get("COHERE_API_KEY", ""))
parser.add_argument("--other", type=str, default=os.environ.get("OTHER_COHERE_KEY", ""))
args = parser.parse_args()
cohere.ClientV2(args.key)  #~ credential-fallback
cohere.ClientV2(args.other)  #~ credential-fallback
cohere.ClientV2(config("THIRD_COHERE_KEY", default="", cast=stripped))  #~ credential-fallback
cohere.ClientV2(config("FOURTH_COHERE_KEY", default="", cast=str))  #~ credential-fallback
