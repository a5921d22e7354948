# The entry of the program checks when the function has already been called.
import os
import sys

import anthropic


def make(key):
    return anthropic.Anthropic(api_key=key)


def main():
    key = os.environ["ANTHROPIC_API_KEY"]
    client = make(key)  #~ unchecked-env
    if key is None:
        sys.exit("ANTHROPIC_API_KEY is not set")
    client.models.list()


main()
