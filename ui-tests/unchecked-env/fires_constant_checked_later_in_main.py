# The entry of the program builds the client before it checks.
import os
import sys

import anthropic

KEY = os.getenv("ANTHROPIC_API_KEY")


def main():
    client = anthropic.Anthropic(api_key=KEY)  #~ unchecked-env
    if KEY is None:
        sys.exit("ANTHROPIC_API_KEY is not set")
    client.models.list()


main()
