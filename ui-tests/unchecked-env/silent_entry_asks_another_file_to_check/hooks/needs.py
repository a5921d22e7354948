# What the program needs.
import os

NEEDED = ["GH_BOT_TOKEN", "WATCH_INTERVAL"]


def preflight():
    missing = [name for name in NEEDED if not os.environ.get(name)]
    if missing:
        raise SystemExit("missing: " + ", ".join(missing))
