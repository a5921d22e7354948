# Whichever way the object is asked for it: the key is there.
import openai

from settings import settings


def _client():
    return openai.OpenAI(api_key=settings.OPENAI_KEY)


def by_answer():
    if settings.has_openai():
        return _client()
    raise ValueError("no client")


def by_name():
    if settings.provider() == "openai":
        return openai.OpenAI(api_key=settings.OPENAI_KEY)
    return None
