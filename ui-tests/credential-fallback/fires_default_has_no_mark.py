import os

import jwt

MARKS = ("todo", "your-")
SIGNING_KEY = os.getenv("SIGNING_KEY", "changeme-please")


def unsafe(value):
    return any(mark in value for mark in MARKS)


print(unsafe(SIGNING_KEY))
print(jwt.encode({}, SIGNING_KEY, algorithm="HS256"))  #~ credential-fallback
