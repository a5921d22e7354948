import os
import sys
from typing import NoReturn


def load():
    return {"ACME_TOKEN": os.getenv("ACME_TOKEN")}


def check(config: dict):
    if not config.get("ACME_TOKEN"):
        raise ValueError("ACME_TOKEN is not set")


def stop(code):
    sys.exit(code)


def clean_up_and_exit(code: int) -> NoReturn:
    try:
        print("bye")
    finally:
        os._exit(code)
