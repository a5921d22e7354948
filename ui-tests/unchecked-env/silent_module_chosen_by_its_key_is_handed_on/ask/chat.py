import sys

from ask import vendors
from ask.settings import load_settings


class Chat:
    def __init__(self, vendor):
        self.vendor = vendor

    def run(self):
        print(self.vendor.chat([]))


def main():
    settings = load_settings()
    if settings.ANTHROPIC_API_KEY:
        vendor = vendors.anthropic
    elif settings.OPENAI_API_KEY:
        vendor = vendors.openai
    else:
        sys.exit("Set either ANTHROPIC_API_KEY or OPENAI_API_KEY")
    Chat(vendor).run()


if __name__ == "__main__":
    main()
