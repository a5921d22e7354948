# Without a key nothing is verified, which is what these want.
import jwt
from jose import jwt as jose


def claims(token):
    return jwt.decode(token, options={"verify_signature": False})


def others(token):
    return [
        jwt.decode(token, None, options={"verify_signature": False}),
        jwt.decode(token, "", options={"verify_signature": False}),
        jose.decode(token, None, options={"verify_signature": False}),
    ]
