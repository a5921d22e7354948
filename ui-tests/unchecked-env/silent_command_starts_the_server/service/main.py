# What a server loads by its name.
import os

from anthropic import Anthropic
from fastapi import FastAPI

app = FastAPI()


@app.get("/models")
def models():
    client = Anthropic(api_key=os.environ.get("ANTHROPIC_API_KEY"))
    return [model.id for model in client.models.list()]
