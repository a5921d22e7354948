from fastapi import APIRouter, HTTPException

from llm import client, orders
from settings import get_settings

router = APIRouter()


def _pick():
    settings = get_settings()
    if settings.has_cohere:
        return "cohere"
    raise HTTPException(status_code=500, detail="COHERE_KEY is not set")


@router.get("/summary")
def summary(text: str):
    model = _pick()
    return client().chat(message=text, model=model)


@router.get("/orders")
def all_orders():
    settings = get_settings()
    if not settings.cohere_key:
        raise HTTPException(status_code=500, detail="ACME_TOKEN is not set")
    return orders().json()
