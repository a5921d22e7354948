import os
import jwt


def token(user):
    return jwt.encode({"user": user}, os.environ["SECRET_KEY"], algorithm="HS256")  #~ hardcoded-credential
