# What the tests set says nothing of the program.
import secrets

from core.settings import settings

settings.JWT_SECRET_KEY = secrets.token_hex(32)
