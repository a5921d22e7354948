import argparse
import os

import cohere

parser = argparse.ArgumentParser()
parser.add_argument("command")
parser.add_argument("--key", default=os.environ.get("RERANK_KEY"))


def check(args):
    if args.command == "index" and not args.key:
        parser.error("--key or RERANK_KEY is needed")


def main():
    args = parser.parse_args()
    check(args)
    if args.command == "rerank":
        return cohere.ClientV2(args.key)  #~ unchecked-env


if __name__ == "__main__":
    main()
