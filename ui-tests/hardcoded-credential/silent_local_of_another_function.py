# Two functions, two variables of the same name.
import os

import voyageai


def legend() -> str:
    key = "blue: ferry, red: pilot boat"
    return key.upper()


def embed(text: str) -> list:
    key = os.environ["VOYAGE_API_KEY"]
    return voyageai.Client(api_key=key).embed([text], model="voyage-3.5").embeddings
