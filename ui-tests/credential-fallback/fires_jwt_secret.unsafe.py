# Without the variable everybody can sign tokens: the secret is in the source.
import os
import time

import jwt


def issue(user_id: int) -> str:
    claims = {"sub": str(user_id), "exp": int(time.time()) + 900}
    return jwt.encode(claims, os.environ["JWT_SECRET"], algorithm="HS256")  #~ credential-fallback
