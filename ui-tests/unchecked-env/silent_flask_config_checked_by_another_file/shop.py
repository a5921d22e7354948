# The application is handed to whoever checks its configuration.
import os

from flask import Flask

import payments


def create_app():
    app = Flask(__name__)
    app.config["STRIPE_SECRET_KEY"] = os.getenv("STRIPE_SECRET_KEY")
    payments.init_app(app)
    return app
