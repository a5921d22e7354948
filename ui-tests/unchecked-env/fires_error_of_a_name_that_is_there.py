# A log goes on.
import argparse
import logging
import os

import discord.ext.commands

log = logging.getLogger(__name__)


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
        log.error(exc)
    bot = discord.ext.commands.Bot(command_prefix="x")
    bot.run(args.token) #~ unchecked-env


if __name__ == "__main__":
    main()
