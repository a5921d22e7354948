# The entry of the program checks, then calls the function that reads again.
import os
import sys

import anthropic


def make():
    return anthropic.Anthropic(api_key=os.getenv("ANTHROPIC_API_KEY"))


def run():
    make().models.list()


def main():
    if os.getenv("ANTHROPIC_API_KEY") is None:
        sys.exit("ANTHROPIC_API_KEY is not set")
    run()


main()
