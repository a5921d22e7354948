# A random value is not a literal that others can know.
import os
import uuid

import jwt

SIGNING = os.getenv("JWT_SECRET", str(uuid.uuid4()))


def issue(name):
    return jwt.encode({"sub": name}, SIGNING, algorithm="HS256")
