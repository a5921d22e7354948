# All that the program needs.
import os
import sys

REQUIRED = ("SLACK_BOT_TOKEN", "ANTHROPIC_API_KEY", "DATABASE_URL")


def check_environment():
    for name in REQUIRED:
        if name not in os.environ:
            sys.exit(f"{name} is not set")
