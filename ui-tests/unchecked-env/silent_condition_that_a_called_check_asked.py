import argparse
import os

import cohere

parser = argparse.ArgumentParser()
parser.add_argument("command")
parser.add_argument("--key", default=os.environ.get("RERANK_KEY"))


def check(args):
    if args.command == "rerank" and not args.key:
        parser.error("--key or RERANK_KEY is needed")


def main():
    args = parser.parse_args()
    check(args)
    if args.command == "rerank":
        return cohere.ClientV2(args.key)


if __name__ == "__main__":
    main()
