# What leaves the context checks, what enters it does not.
import os
from contextlib import contextmanager

from mistralai import Mistral


class Session:
    def __enter__(self):
        return self

    def __exit__(self, *error):
        if not os.getenv("MISTRAL_API_KEY"):
            raise RuntimeError("MISTRAL_API_KEY is not set")


@contextmanager
def checked():
    yield
    if not os.getenv("SECOND_MISTRAL_API_KEY"):
        raise RuntimeError("SECOND_MISTRAL_API_KEY is not set")


with Session() as session:
    client = Mistral(api_key=os.environ["MISTRAL_API_KEY"])  #~ unchecked-env

with checked():
    second = Mistral(api_key=os.environ["SECOND_MISTRAL_API_KEY"])  #~ unchecked-env
