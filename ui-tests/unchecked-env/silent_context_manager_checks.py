# Whoever enters the context has checked.
import contextlib
import os
from contextlib import contextmanager

from mistralai import Mistral


class Session:
    def __enter__(self):
        if not os.getenv("MISTRAL_API_KEY"):
            raise RuntimeError("MISTRAL_API_KEY is not set")
        return self

    def __exit__(self, *error):
        return False


class Own:
    def __init__(self):
        self.key = os.getenv("MISTRAL_API_KEY")

    def __enter__(self):
        if self.key is None:
            raise RuntimeError("MISTRAL_API_KEY is not set")
        self.client = Mistral(api_key=self.key)
        return self

    def __exit__(self, *error):
        return False


@contextmanager
def checked():
    if not os.getenv("MISTRAL_API_KEY"):
        raise RuntimeError("MISTRAL_API_KEY is not set")
    yield "checked"


@contextlib.asynccontextmanager
async def lifespan(app):
    assert os.getenv("MISTRAL_API_KEY"), "MISTRAL_API_KEY is not set"
    yield


with Session() as session:
    client = Mistral(api_key=os.getenv("MISTRAL_API_KEY"))

with Own() as own:
    print(own.client)


def ask():
    with checked():
        return Mistral(api_key=os.getenv("MISTRAL_API_KEY"))


async def serve(app):
    async with lifespan(app):
        print(Mistral(api_key=os.getenv("MISTRAL_API_KEY")), ask(), client)
