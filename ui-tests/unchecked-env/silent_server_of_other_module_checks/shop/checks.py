from contextlib import asynccontextmanager

from shop import deps


@asynccontextmanager
async def lifespan(app):
    if not deps.RERANK_KEY:
        raise RuntimeError("RERANK_KEY is not set")
    yield
