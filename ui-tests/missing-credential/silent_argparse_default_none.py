# The default is what argparse uses for "not given", and parser.error follows.
import argparse

from anthropic import Anthropic

parser = argparse.ArgumentParser()
parser.add_argument("--api-key", default=None)
parser.add_argument("question")
args = parser.parse_args()
if args.api_key is None:
    parser.error("--api-key is required")

client = Anthropic(api_key=args.api_key)
