import sys

from config import config
from service import Service, ask


def main():
    if not config.model:
        sys.exit("MODEL is not set")
    print(ask(), Service().ask())


if __name__ == "__main__":
    main()
