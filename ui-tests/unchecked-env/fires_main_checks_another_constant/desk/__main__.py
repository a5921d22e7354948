# The entry point looks at the model only.
import sys

from . import config, writer


def main():
    if not config.CLAUDE_MODEL:
        sys.exit("CLAUDE_MODEL is not set")
    print(writer.model())


if __name__ == "__main__":
    main()
