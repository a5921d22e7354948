# What the application runs at its start checks the field that another file uses.
from contextlib import asynccontextmanager

from fastapi import Depends, FastAPI

from config import config
from deps import get_ranker


@asynccontextmanager
async def lifespan(app: FastAPI):
    if not config.key:
        raise RuntimeError("RERANK_API_KEY is not set")
    yield


app = FastAPI(lifespan=lifespan)


@app.get("/rank")
async def rank(ranker=Depends(get_ranker)):
    return await ranker.rerank(query="", documents=[])
