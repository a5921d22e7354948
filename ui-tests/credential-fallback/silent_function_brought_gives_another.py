import os
import secrets
import sys

import jwt


def env(name, otherwise):
    return os.environ.get(name) or otherwise()


def word():
    return "portal-dev-secret"


def stop():
    sys.exit("not set")


print(jwt.encode({}, env("SESSION_SECRET", lambda: secrets.token_hex(32)), algorithm="HS256"))
print(jwt.encode({}, env("SESSION_SECRET", stop), algorithm="HS256"))
print(jwt.encode({}, env("SESSION_SECRET", lambda: sys.exit("not set")), algorithm="HS256"))
