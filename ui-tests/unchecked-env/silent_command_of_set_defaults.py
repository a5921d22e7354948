# The same, and what the command needs is checked before it is called: by the parser, by a helper, in the environment.
import argparse
import os

from anthropic import Anthropic


def ask(args):
    Anthropic(api_key=args.key)


def tell(args):
    Anthropic(api_key=args.other)


def read(args):
    Anthropic(api_key=os.environ.get("READ_KEY"))


def check(args):
    if args.other is None or args.other == "":
        raise SystemExit("--other or OTHER_KEY is needed")


def build():
    parser = argparse.ArgumentParser()
    parser.add_argument("--key", default=os.environ.get("CLAUDE_KEY"))
    parser.add_argument("--other", default=os.environ.get("OTHER_KEY"))
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("ask").set_defaults(func=ask)
    commands.add_parser("tell").set_defaults(func=tell)
    commands.add_parser("read").set_defaults(func=read)
    return parser


def main():
    parser = build()
    args = parser.parse_args()
    if not args.key:
        parser.error("--key or CLAUDE_KEY is needed")
    check(args)
    if not os.environ.get("READ_KEY"):
        parser.error("READ_KEY is needed")
    args.func(args)


if __name__ == "__main__":
    main()
