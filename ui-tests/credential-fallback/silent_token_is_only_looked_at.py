# Nothing is verified, or the key is a public one.
import os

import jwt


def claims(token):
    return jwt.decode(token, os.getenv("SESSION_SECRET", ""), options={"verify_signature": False})


def checked(token, secret):
    return jwt.decode(token, os.environ["SESSION_SECRET"] or secret, algorithms=["HS256"])
