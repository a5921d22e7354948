from auth import SECRET_KEY
from jose import jwt


def read(token):
    return jwt.decode(token, SECRET_KEY, algorithms=["HS256"])
