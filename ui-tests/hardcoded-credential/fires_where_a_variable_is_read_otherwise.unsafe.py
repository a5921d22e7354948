import os
import sys

import jwt

if "--live" in sys.argv:
    secret = os.environ["SESSION_SECRET"]
else:
    secret = os.environ["SESSION_SECRET"]
print(jwt.encode({}, secret, algorithm="HS256"))  #~ hardcoded-credential
