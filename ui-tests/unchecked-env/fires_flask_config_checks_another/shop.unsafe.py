# The factory checks another key than the one that the client takes from the application at hand.
import os

from flask import Flask


def create_app():
    app = Flask(__name__)
    app.config["STRIPE_SECRET_KEY"] = os.environ["STRIPE_SECRET_KEY"]
    app.config["SIGNING_SECRET"] = os.getenv("SIGNING_SECRET")
    if not app.config["SIGNING_SECRET"]:
        raise RuntimeError("SIGNING_SECRET is not set")
    return app
