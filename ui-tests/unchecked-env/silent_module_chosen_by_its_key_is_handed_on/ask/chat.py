import os
import sys

from ask.settings import load_settings
from ask.vendors import claude, gpt


class Chat:
    def __init__(self, vendor):
        self.vendor = vendor

    def run(self):
        print(self.vendor.chat([]))


def main():
    settings = load_settings()
    if settings.ANTHROPIC_API_KEY:
        vendor = claude
    elif os.getenv("OPENAI_API_KEY"):
        vendor = gpt
    else:
        sys.exit("Set either ANTHROPIC_API_KEY or OPENAI_API_KEY")
    Chat(vendor).run()


if __name__ == "__main__":
    main()
