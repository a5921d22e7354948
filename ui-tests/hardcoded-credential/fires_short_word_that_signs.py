import jwt


def token(user):
    return jwt.encode({"user": user}, "mykey", algorithm="HS256")  #~ hardcoded-credential
