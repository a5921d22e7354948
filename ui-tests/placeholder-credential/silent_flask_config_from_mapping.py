# A key of somebody else's choice, and arguments of other names.
import os

from flask import Flask


def create_app():
    app = Flask(__name__)
    app.config.from_mapping(SECRET_KEY=os.environ["SECRET_KEY"], SESSION_COOKIE_NAME="secret")
    return app
