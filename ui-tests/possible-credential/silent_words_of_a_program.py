token = "NOUN"
token_kind = "punct8"
SCHEMA = {"password": "string", "token": "optional", "secret": "hidden"}
Field(password="required", api_key="header")
state = {"password": "validation.password.missing", "pwd": "user.password"}
class Kind:
    PASSWORD = "PASSWORD_GRANT"
    token = "refresh"
if kind.token == "identifier":
    pass
