# The function's result is an object with fields.
import cohere

from .settings import get_settings


def search(query, passages):
    settings = get_settings()
    co = cohere.ClientV2(api_key=settings.cohere_api_key)  #~ credential-fallback
    return co.rerank(model="rerank-v3.5", query=query, documents=passages, top_n=settings.top_n)
