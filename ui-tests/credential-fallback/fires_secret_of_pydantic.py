# What wraps it changes nothing.
import os

import jwt
from pydantic import Secret

JWT_SECRET = Secret(os.getenv("JWT_SECRET", default="secret"))


def encode(payload):
    return jwt.encode(payload, JWT_SECRET.get_secret_value(), algorithm="HS256")  #~ credential-fallback
