# What the annotations name stops where there is nothing.
import os
from typing import Annotated

from anthropic import Anthropic
from deps import Key
from fastapi import Depends, FastAPI

app = FastAPI()


def get_other() -> str:
    return os.environ["CLAUDE_OTHER_KEY"]


Other = Annotated[str, Depends(get_other)]


@app.get("/ask")
def ask(key: Key):
    return Anthropic(api_key=key).models.list()


@app.get("/other")
def ask_other(question: str, key: Other):
    return Anthropic(api_key=key).models.list()
