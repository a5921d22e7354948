# Who writes to the user, and mostly goes on.
import sys


def fatal(message, strict=False):
    print(message, file=sys.stderr)
    if strict:
        sys.exit(2)
