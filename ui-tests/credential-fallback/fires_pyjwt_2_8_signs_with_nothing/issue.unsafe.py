# Until 2.13 an empty key signs: anybody can make such a token.
import os

import jwt


def issue(user_id: int) -> str:
    return jwt.encode({"sub": str(user_id)}, os.environ["JWT_SECRET"], algorithm="HS256")  #~ credential-fallback
