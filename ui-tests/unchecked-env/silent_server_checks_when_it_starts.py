import os
from contextlib import asynccontextmanager

import anthropic
import cohere
from aiohttp import web
from discord.ext import commands
from fastapi import Depends, FastAPI
from mistralai import Mistral
from quart import Quart
from starlette.applications import Starlette

CLAUDE_KEY = os.getenv("CLAUDE_KEY")
RERANK_KEY = os.getenv("RERANK_KEY")
MISTRAL_KEY = os.getenv("MISTRAL_KEY") or None


@asynccontextmanager
async def lifespan(app):
    if not CLAUDE_KEY:
        raise RuntimeError("CLAUDE_KEY is not set")
    yield


api = FastAPI(lifespan=lifespan)
shop = FastAPI()


def get_claude():
    return anthropic.Anthropic(api_key=CLAUDE_KEY)


@api.get("/")
def ask(client=Depends(get_claude)):
    return client.messages.create(model="claude", max_tokens=9, messages=[])


@shop.on_event("startup")
async def check():
    if not RERANK_KEY:
        raise RuntimeError("RERANK_KEY is not set")


@shop.get("/rerank")
def rerank():
    return cohere.Client(RERANK_KEY)


async def look(app):
    if MISTRAL_KEY is None:
        raise RuntimeError("MISTRAL_KEY is not set")


site = web.Application()
site.on_startup.append(look)


async def answer(request):
    return Mistral(api_key=MISTRAL_KEY)


site.router.add_get("/", answer)


def required():
    assert os.getenv("SECOND_KEY"), "SECOND_KEY is not set"


second = Starlette(on_startup=[required])


def ask_second():
    return anthropic.Anthropic(api_key=os.getenv("SECOND_KEY"))


third = Quart(__name__)


@third.before_serving
async def third_starts():
    if not os.getenv("THIRD_KEY"):
        raise RuntimeError("THIRD_KEY is not set")


@third.route("/")
async def ask_third():
    return anthropic.Anthropic(api_key=os.getenv("THIRD_KEY"))


bot = commands.Bot("!")


@bot.event
async def setup_hook():
    if not os.getenv("FOURTH_KEY"):
        raise RuntimeError("FOURTH_KEY is not set")


@bot.command()
async def ask_fourth(context):
    return anthropic.Anthropic(api_key=os.getenv("FOURTH_KEY"))
