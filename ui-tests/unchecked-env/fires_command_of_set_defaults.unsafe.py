# Whoever is named in set_defaults(func=…) is called with what parse_args gives.
import argparse
import os

from anthropic import Anthropic


def ask(args):
    Anthropic(api_key=args.key)  #~ unchecked-env


def tell(args):
    print(args.model)


def build():
    parser = argparse.ArgumentParser()
    parser.add_argument("--key", default=os.environ["CLAUDE_KEY"])
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("ask").set_defaults(func=ask)
    commands.add_parser("tell").set_defaults(func=tell, model="small")
    return parser


def main():
    args = build().parse_args()
    return args.func(args)


if __name__ == "__main__":
    main()
