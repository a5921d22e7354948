# The key is an argument; nothing else in the file is known.
import os
from flask import Flask


def create_app():
    app = Flask(__name__)
    app.config.from_mapping(SECRET_KEY=os.environ["SECRET_KEY"], JSON_SORT_KEYS=False)  #~ placeholder-credential
    return app


def create_admin():
    app = Flask("admin")
    app.config.update(SECRET_KEY=os.environ["SECRET_KEY"])  #~ placeholder-credential
    return app
