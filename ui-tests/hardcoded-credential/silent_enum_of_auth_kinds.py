# Words for kinds of authentication.
from enum import Enum


class AuthKind(str, Enum):
    API_KEY = "api-key"
    TOKEN = "bearer"
    PASSWORD = "basic"


HEADER_NAMES = {AuthKind.API_KEY: "X-Api-Key", AuthKind.TOKEN: "Authorization"}


def header_name(kind: AuthKind = AuthKind.TOKEN) -> str:
    return HEADER_NAMES.get(kind, "Authorization")


print(header_name(AuthKind("api-key")))
