# What the settings bring is replaced before anything is signed.
import os

from flask import Flask


class Config:
    SECRET_KEY = "diya-chatbot-signing-9f3"


def create_app():
    app = Flask(__name__)
    app.config.from_object(Config)

    app.secret_key = os.environ["SECRET_KEY"]
    return app
