# The module is taken that somebody prefers.
import sys

import claude
import gpt
from settings import load_settings


def main():
    settings = load_settings()
    if settings.prefers_claude:
        vendor = claude
    elif settings.openai_key:
        vendor = gpt
    else:
        sys.exit("set ANTHROPIC_API_KEY or OPENAI_API_KEY")
    print(vendor.prompt("hi"))


main()
