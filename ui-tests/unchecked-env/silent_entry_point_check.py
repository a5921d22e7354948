# main() checks the constant before any function that uses it is called.
import os

from anthropic import Anthropic

KEY = os.getenv("ANTHROPIC_API_KEY")


def models():
    return Anthropic(api_key=KEY).models.list()


def main():
    if not KEY:
        raise SystemExit("ANTHROPIC_API_KEY is not set")
    print(models())


if __name__ == "__main__":
    main()
