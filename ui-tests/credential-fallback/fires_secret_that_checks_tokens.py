# Whoever knows the fallback makes tokens that pass.
import os

from jose import jwt

SECRET = os.getenv("SESSION_SECRET", "for-development-only")


def reader(token):
    return jwt.decode(token, SECRET, algorithms=["HS256"])  #~ credential-fallback
