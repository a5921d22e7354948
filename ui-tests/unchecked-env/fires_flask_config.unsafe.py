# The app's config holds the read, a view builds the client.
import os

from anthropic import Anthropic
from flask import Flask

app = Flask(__name__)
app.config["ANTHROPIC_API_KEY"] = os.environ["ANTHROPIC_API_KEY"]


@app.get("/models")
def models():
    client = Anthropic(api_key=app.config["ANTHROPIC_API_KEY"])  #~ unchecked-env
    return [model.id for model in client.models.list()]
