# Nothing takes these values here; their names and what a machine has made of them tell.
import os

from acme import connect, settings

DB_PASSWORD = "@PASSWORD12@"  #~ hardcoded-credential
SECRET_KEY = os.environ.get("SECRET_KEY", "@KEY40@")  #~ hardcoded-credential
signing_secret: str = "@KEY32HEX@"  #~ hardcoded-credential


class Store:
    api_key = "@KEY24@"  #~ hardcoded-credential

    def __init__(self, access_token="@KEY40:2@"):  #~ hardcoded-credential
        self.access_token = access_token
        self.client_secret = "@KEY40:3@"  #~ hardcoded-credential


connect(host="db.acme.org", password="@PASSWORD12:2@")  #~ hardcoded-credential
OPTIONS = {"timeout": 3, "authToken": "@KEY32HEX:2@"}  #~ hardcoded-credential
OPTIONS["private_key"] = "@KEY40:4@"  #~ hardcoded-credential
settings.set("smtp_password", "@PASSWORD12:3@")  #~ hardcoded-credential
settings.set_api_key("@KEY24:2@")  #~ hardcoded-credential


def may_enter(password):
    return password == "@PASSWORD12:4@"  #~ hardcoded-credential
