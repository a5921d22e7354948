# from_object() takes every attribute in capitals.
from anthropic import Anthropic
from flask import Flask

from config import Production

app = Flask(__name__)
app.config.from_object(Production)


@app.get("/models")
def models():
    client = Anthropic(api_key=app.config["ANTHROPIC_API_KEY"])  #~ unchecked-env
    return [model.id for model in client.models.list()]
