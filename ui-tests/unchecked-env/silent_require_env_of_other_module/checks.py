# One function that everybody calls first.
import os
import sys


def require_env(name):
    if not os.getenv(name):
        sys.exit(f"{name} is not set")
