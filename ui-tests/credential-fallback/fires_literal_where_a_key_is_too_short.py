import os

import jwt

key = os.getenv("SESSION_SECRET")
secret = key if key and len(key) > 8 else "portal-local-signing"
print(jwt.encode({}, secret, algorithm="HS256"))  #~ credential-fallback
