import os

import jwt

key = os.getenv("SESSION_SECRET")
secret = key if key and len(key) > 8 else exit("SESSION_SECRET is not set or too short")
print(jwt.encode({}, secret, algorithm="HS256"))
