import os
from dataclasses import dataclass
from types import SimpleNamespace


@dataclass
class Keys:
    groq: str


keys = Keys(groq=os.getenv("GROQ_API_KEY", ""))
others = SimpleNamespace(cohere=os.getenv("COHERE_API_KEY", ""))
if not keys.groq:
    raise SystemExit("GROQ_API_KEY is not set")
if not others.cohere:
    raise SystemExit("COHERE_API_KEY is not set")
