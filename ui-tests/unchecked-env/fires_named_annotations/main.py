# A parameter of another file's annotation, and one of an annotation of the same file.
import os
from typing import Annotated

from anthropic import Anthropic
from deps import Key
from fastapi import Depends, FastAPI

app = FastAPI()


def get_other() -> str | None:
    return os.getenv("CLAUDE_OTHER_KEY")


Other = Annotated[str, Depends(get_other)]


@app.get("/ask")
def ask(key: Key):
    return Anthropic(api_key=key).models.list()  #~ unchecked-env


@app.get("/other")
def ask_other(question: str, key: Other):
    return Anthropic(api_key=key).models.list()  #~ unchecked-env
