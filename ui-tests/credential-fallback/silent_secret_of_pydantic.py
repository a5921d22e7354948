# The variable has to be set.
import os

import jwt
from pydantic import Secret

JWT_SECRET = Secret(os.environ["JWT_SECRET"])


def encode(payload):
    return jwt.encode(payload, JWT_SECRET.get_secret_value(), algorithm="HS256")
