# The check leaves with sys.exit after a message.
import os
import sys

from anthropic import Anthropic


def main() -> None:
    key = os.environ.get("ANTHROPIC_API_KEY")
    if key is None:
        print("please export ANTHROPIC_API_KEY", file=sys.stderr)
        sys.exit(2)
    print(Anthropic(api_key=key).models.list(limit=1))


main()
