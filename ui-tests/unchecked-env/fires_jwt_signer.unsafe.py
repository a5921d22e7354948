# The key of a signature may be None.
import os
import time

import jwt


def issue(user_id: int) -> str:
    claims = {"sub": str(user_id), "exp": int(time.time()) + 900}
    return jwt.encode(claims, os.environ["JWT_SECRET"], algorithm="HS256")  #~ unchecked-env
