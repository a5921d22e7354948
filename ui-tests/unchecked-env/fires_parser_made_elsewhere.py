# A parser is built by a function, filled by others, by its parents and by those of its commands.
import argparse
import os

from anthropic import Anthropic


def build():
    parser = argparse.ArgumentParser()
    parser.add_argument("--key", default=os.environ.get("BUILT_KEY"))
    return parser


def common(parser):
    parser.add_argument("--shared", default=os.environ.get("SHARED_KEY"))


def model(parser):
    parser.add_argument("--model", default="small")


def parent():
    parser = argparse.ArgumentParser(add_help=False)
    parser.add_argument("--inherited", default=os.environ.get("INHERITED_KEY"))
    return parser


def main():
    parser = argparse.ArgumentParser(parents=[parent()])
    parser.add_argument("--own", default=os.environ.get("OWN_KEY"))
    commands = parser.add_subparsers(dest="command", required=True)
    ask = commands.add_parser("ask")
    ask.add_argument("--ask-key", default=os.environ.get("ASK_KEY"))
    common(ask)
    model(ask)
    parser.add_argument("question")
    args = parser.parse_args()
    print(args)
    Anthropic(api_key=args.own)  #~ unchecked-env
    Anthropic(api_key=args.ask_key)  #~ unchecked-env
    Anthropic(api_key=args.shared)  #~ unchecked-env
    Anthropic(api_key=args.inherited)  #~ unchecked-env


args = build().parse_args()
Anthropic(api_key=args.key)  #~ unchecked-env
main()
