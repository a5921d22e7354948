# `token` is a grammatical tag here, and no client is near.
from dataclasses import dataclass


@dataclass
class Tagged:
    text: str
    token: str = "X"


def tag(word: str, token: str) -> Tagged:
    return Tagged(word, token=token)


print(tag("harbour", token="NOUN"), tag("sail", token="VERB"))
