import os

import anthropic
import cohere
from fastapi import Depends, FastAPI
from mistralai import Mistral

CLAUDE_KEY = os.environ["CLAUDE_KEY"]
RERANK_KEY = os.environ["RERANK_KEY"]
SECOND_KEY = os.environ["SECOND_KEY"]
MISTRAL_KEY = os.environ["MISTRAL_KEY"]

app = FastAPI()


@app.on_event("shutdown")
async def close():
    if not CLAUDE_KEY:
        raise RuntimeError("CLAUDE_KEY is not set")


def get_claude():
    return anthropic.Anthropic(api_key=CLAUDE_KEY)  #~ unchecked-env


@app.get("/")
def ask(client=Depends(get_claude)):
    return client.messages.create(model="claude", max_tokens=9, messages=[])


@app.on_event("startup")
async def warn():
    if not RERANK_KEY:
        print("RERANK_KEY is not set")


@app.get("/rerank")
def rerank():
    return cohere.Client(RERANK_KEY)  #~ unchecked-env


async def nobody_runs_it(app):
    if not SECOND_KEY:
        raise RuntimeError("SECOND_KEY is not set")
    yield


@app.get("/second")
def second():
    return anthropic.Anthropic(api_key=SECOND_KEY)  #~ unchecked-env


@app.on_event("startup")
async def uses_it_before_its_check():
    app.state.client = Mistral(api_key=MISTRAL_KEY)  #~ unchecked-env
    if not MISTRAL_KEY:
        raise RuntimeError("MISTRAL_KEY is not set")
