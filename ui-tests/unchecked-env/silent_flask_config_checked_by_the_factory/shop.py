# The factory checks what it has put into the configuration.
import os

from flask import Flask

REQUIRED = ("STRIPE_SECRET_KEY", "SIGNING_SECRET")


def create_app():
    app = Flask(__name__)
    app.config["STRIPE_SECRET_KEY"] = os.getenv("STRIPE_SECRET_KEY")
    app.config["SIGNING_SECRET"] = os.getenv("SIGNING_SECRET")
    for name in REQUIRED:
        if not app.config[name]:
            raise RuntimeError(f"{name} is not set")
    return app
