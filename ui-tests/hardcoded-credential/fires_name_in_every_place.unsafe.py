# Nothing takes these values here; their names and what a machine has made of them tell.
import os

from acme import connect, settings

DB_PASSWORD = os.environ["DB_PASSWORD"]  #~ hardcoded-credential
SECRET_KEY = os.environ["SECRET_KEY"]  #~ hardcoded-credential
signing_secret: str = os.environ["SIGNING_SECRET"]  #~ hardcoded-credential


class Store:
    api_key = os.environ["API_KEY"]  #~ hardcoded-credential

    def __init__(self, access_token="@KEY40:2@"):  #~ hardcoded-credential
        self.access_token = access_token
        self.client_secret = os.environ["CLIENT_SECRET"]  #~ hardcoded-credential


connect(host="db.acme.org", password=os.environ["PASSWORD"])  #~ hardcoded-credential
OPTIONS = {"timeout": 3, "authToken": os.environ["AUTH_TOKEN"]}  #~ hardcoded-credential
OPTIONS["private_key"] = os.environ["PRIVATE_KEY"]  #~ hardcoded-credential
settings.set("smtp_password", os.environ["SMTP_PASSWORD"])  #~ hardcoded-credential
settings.set_api_key(os.environ["API_KEY_2"])  #~ hardcoded-credential


def may_enter(password):
    return password == os.environ["PASSWORD_2"]  #~ hardcoded-credential
