import os
import secrets
import sys

import jwt

if "--live" in sys.argv:
    secret = os.environ["SESSION_SECRET"]
else:
    secret = secrets.token_hex(32)
print(jwt.encode({}, secret, algorithm="HS256"))
