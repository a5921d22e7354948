import os

import jwt

MARKS = ("changeme", "your-")
SIGNING_KEY = os.getenv("SIGNING_KEY", "changeme-please")


def unsafe():
    return [name for name in ("SIGNING_KEY",) if any(mark in globals()[name] for mark in MARKS)]


if unsafe():
    raise SystemExit("defaults are in use")
print(jwt.encode({}, SIGNING_KEY, algorithm="HS256"))
