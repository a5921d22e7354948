# The entry point of the package.
import sys

from . import config, writer


def main():
    if not config.CLAUDE_KEY:
        sys.exit("ANTHROPIC_API_KEY is not set")
    print(writer.models())


if __name__ == "__main__":
    main()
