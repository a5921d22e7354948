from jose import jwt
from core.settings import settings
def make(payload):
    return jwt.encode(payload, settings.JWT_SECRET_KEY, algorithm="HS256")  #~ credential-fallback
