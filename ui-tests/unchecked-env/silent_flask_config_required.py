# The app does not start without the variable.
import os

from anthropic import Anthropic
from flask import Flask

app = Flask(__name__)
app.config["ANTHROPIC_API_KEY"] = os.environ["ANTHROPIC_API_KEY"]


@app.get("/models")
def models():
    client = Anthropic(api_key=app.config["ANTHROPIC_API_KEY"])
    return [model.id for model in client.models.list()]
