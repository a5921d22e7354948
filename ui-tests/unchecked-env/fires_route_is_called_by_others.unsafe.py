# The framework calls it, too.
import os

from anthropic import Anthropic
from fastapi import FastAPI

app = FastAPI()


@app.get("/ask")
def ask():
    return str(Anthropic(api_key=os.environ["ANTHROPIC_API_KEY"]))  #~ unchecked-env


def main():
    if os.getenv("ANTHROPIC_API_KEY"):
        print(ask())
