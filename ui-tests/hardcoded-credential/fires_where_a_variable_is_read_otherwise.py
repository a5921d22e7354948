import os
import sys

import jwt

if "--live" in sys.argv:
    secret = os.environ["SESSION_SECRET"]
else:
    secret = "portal-local-signing"
print(jwt.encode({}, secret, algorithm="HS256"))  #~ hardcoded-credential
