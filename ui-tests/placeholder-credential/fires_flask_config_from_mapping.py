# The key is an argument; nothing else in the file is known.
from flask import Flask


def create_app():
    app = Flask(__name__)
    app.config.from_mapping(SECRET_KEY="secret", JSON_SORT_KEYS=False)  #~ placeholder-credential
    return app


def create_admin():
    app = Flask("admin")
    app.config.update(SECRET_KEY="changeme")  #~ placeholder-credential
    return app
