# The literal stands here and arrives here; that it arrives elsewhere, too, is the same finding.
import os

from jose import jwt


def resolve():
    secret = os.getenv("DASHBOARD_SECRET")
    if secret:
        return secret
    return "default-secret-key-change-in-production"


SECRET_KEY = resolve()


def make(data):
    return jwt.encode(data, SECRET_KEY, algorithm="HS256")  #~ credential-fallback
