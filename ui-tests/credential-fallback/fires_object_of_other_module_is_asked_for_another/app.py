# Asked is whether OpenAI's key is there, used is the other one.
import voyageai

from settings import settings


def by_answer():
    if settings.has_openai():
        return voyageai.Client(api_key=settings.VOYAGE_KEY)  #~ credential-fallback
    raise ValueError("no client")
