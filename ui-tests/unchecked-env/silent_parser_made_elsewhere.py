# The same, and whoever parses makes sure of the key, or asks for it; and of two options of one name nobody knows which
# is meant.
import argparse
import getpass
import os

from anthropic import Anthropic
from openai import OpenAI


def build():
    parser = argparse.ArgumentParser()
    parser.add_argument("--key", default=os.environ.get("BUILT_KEY"))
    return parser


def common(parser):
    parser.add_argument("--shared", default=os.environ.get("SHARED_KEY"))


def fill(args):
    args.key = args.key or getpass.getpass("key: ")


def check(parser, args):
    if not args.key:
        parser.error("--key or BUILT_KEY is needed")


def load(args, config):
    for name, value in config.items():
        setattr(args, name, value)


def by_error():
    parser = build()
    args = parser.parse_args()
    if not args.key:
        parser.error("--key or BUILT_KEY is needed")
    Anthropic(api_key=args.key)


def by_check():
    parser = build()
    args = parser.parse_args()
    check(parser, args)
    Anthropic(api_key=args.key)


def by_filling():
    args = build().parse_args()
    fill(args)
    Anthropic(api_key=args.key)


def by_exit():
    parser = argparse.ArgumentParser()
    common(parser)
    args = parser.parse_args()
    if args.shared is None or not args.shared.strip():
        parser.exit(2, "--shared or SHARED_KEY is needed")
    Anthropic(api_key=args.shared)


def required():
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers(dest="command")
    commands.add_parser("ask").add_argument("--key", required=True)
    Anthropic(api_key=parser.parse_args().key)


def by_some_field():
    args = build().parse_args()
    load(args, dict(line.split("=") for line in open("config")))
    Anthropic(api_key=args.key)


def by_all_fields():
    args = build().parse_args()
    vars(args).update(line.split("=") for line in open("config"))
    Anthropic(api_key=args.key)


def by_some_default():
    parser = build()
    common(parser)
    parser.set_defaults(**dict(line.split("=") for line in open("config")))
    Anthropic(api_key=parser.parse_args().shared)


def two():
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("ask").add_argument("--key", default=os.environ["ANTHROPIC_API_KEY"])
    commands.add_parser("tell").add_argument("--key", default=os.environ["OPENAI_API_KEY"])
    args = parser.parse_args()
    if args.command == "ask":
        Anthropic(api_key=args.key)
    else:
        OpenAI(api_key=args.key)


by_error()
by_check()
by_filling()
by_exit()
required()
by_some_field()
by_all_fields()
by_some_default()
two()
