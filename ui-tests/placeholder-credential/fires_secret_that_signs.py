# Whoever has read the template makes tokens that pass.
import jwt

SECRET_KEY = "your-secret-key-here"


def token(payload):
    return jwt.encode(payload, SECRET_KEY, algorithm="HS256")  #~ placeholder-credential
