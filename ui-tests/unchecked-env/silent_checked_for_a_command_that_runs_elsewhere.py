import argparse
import os
import sys

import cohere


def check(a):
    if a.command == "run" and not a.key:
        sys.exit("no key")


def run(a):
    client = cohere.Client(a.key)
    return client.chat(message="x")


def parse():
    p = argparse.ArgumentParser()
    p.add_argument("command")
    p.add_argument("--key", default=os.getenv("COHERE_API_KEY"))
    return p.parse_args()


def main():
    a = parse()
    check(a)
    if a.command == "run":
        run(a)


main()
