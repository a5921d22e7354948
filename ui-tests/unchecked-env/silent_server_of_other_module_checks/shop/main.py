from fastapi import Depends, FastAPI

from shop.checks import lifespan
from shop.deps import get_reranker

app = FastAPI(lifespan=lifespan)


@app.post("/rerank")
def rerank(question: str, client=Depends(get_reranker)):
    return client.rerank(query=question, documents=[])
