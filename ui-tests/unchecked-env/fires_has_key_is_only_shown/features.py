# What is switched on.
import os


def has_claude():
    return bool(os.environ.get("ANTHROPIC_API_KEY"))
