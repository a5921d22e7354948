# Whoever has read the template makes tokens that pass.
import os
import jwt

SECRET_KEY = os.environ["SECRET_KEY"]


def token(payload):
    return jwt.encode(payload, SECRET_KEY, algorithm="HS256")  #~ placeholder-credential
