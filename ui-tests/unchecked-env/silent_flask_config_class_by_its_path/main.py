from flask import Flask, current_app
from mistralai import Mistral


def create_app():
    app = Flask(__name__)
    app.config.from_object("conf.Prod")
    if not app.config["LLM_KEY"]:
        raise RuntimeError("LOANS_LLM_KEY is not set")
    return app


def get_client():
    return Mistral(api_key=current_app.config["LLM_KEY"])
