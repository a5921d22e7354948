# What a server loads by its name.
import os

from anthropic import Anthropic
from fastapi import FastAPI

app = FastAPI()


@app.get("/models")
def models():
    client = Anthropic(api_key=os.environ["ANTHROPIC_API_KEY"])  #~ unchecked-env
    return [model.id for model in client.models.list()]
