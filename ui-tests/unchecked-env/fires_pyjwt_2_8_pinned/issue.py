# The older text of the error.
import os

import jwt


def issue(user_id: int) -> str:
    return jwt.encode({"sub": str(user_id)}, os.getenv("JWT_SECRET"), algorithm="HS256")  #~ unchecked-env
