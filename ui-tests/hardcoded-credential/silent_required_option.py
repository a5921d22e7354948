# Option names and help texts; the key itself comes from the command line.
import argparse

import cohere

parser = argparse.ArgumentParser(description="ask the archive")
parser.add_argument("--api-key", required=True, help="the key, 40 characters long")
parser.add_argument("--token-limit", default="512")
args = parser.parse_args()

co = cohere.ClientV2(api_key=args.api_key)
print(co.models.list(), args.token_limit)
