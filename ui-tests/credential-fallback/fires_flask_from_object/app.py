# The application signs its sessions with what the class says.
from flask import Flask

from config import Config


def create_app():
    app = Flask(__name__)
    app.config.from_object(Config)  #~ credential-fallback
    return app
