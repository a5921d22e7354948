import sys

from config import config
from service import Service, ask


def main():
    if not config.api_key:
        sys.exit("MISTRAL_API_KEY is not set")
    print(ask(), Service().ask())


if __name__ == "__main__":
    main()
