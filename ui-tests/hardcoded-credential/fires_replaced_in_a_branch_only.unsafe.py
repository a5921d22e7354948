# Without the variable the literal stays.
import os

from flask import Flask


class Config:
    SECRET_KEY = os.environ["SECRET_KEY"]


def create_app():
    app = Flask(__name__)
    app.config.from_object(Config)  #~ hardcoded-credential
    if "SECRET_KEY" in os.environ:
        app.secret_key = os.environ["SECRET_KEY"]
    return app
