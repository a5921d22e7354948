import os
import sys

from agent import Summariser


def main():
    if not os.getenv("TEAM_KEY"):
        sys.exit("TEAM_KEY is not set")
    print(Summariser().agent)


if __name__ == "__main__":
    main()
