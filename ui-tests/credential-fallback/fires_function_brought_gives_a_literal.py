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


print(jwt.encode({}, env("SESSION_SECRET", lambda: "portal-dev-secret"), algorithm="HS256"))  #~ credential-fallback
print(jwt.encode({}, env("COOKIE_SECRET", word), algorithm="HS256"))  #~ credential-fallback
