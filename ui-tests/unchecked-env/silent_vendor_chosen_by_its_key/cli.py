# The module is taken whose key is there.
import sys

import claude
import gpt
from settings import load_settings


def main():
    settings = load_settings()
    if settings.anthropic_key:
        vendor = claude
    elif settings.openai_key:
        vendor = gpt
    else:
        sys.exit("set ANTHROPIC_API_KEY or OPENAI_API_KEY")
    print(vendor.prompt("hi"))


main()
