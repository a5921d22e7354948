# One way to end.
import sys


def die(text):
    print(f"error: {text}", file=sys.stderr)
    sys.exit(1)
