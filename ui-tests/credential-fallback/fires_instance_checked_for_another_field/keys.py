import os
from types import SimpleNamespace

keys = SimpleNamespace(groq=os.getenv("GROQ_API_KEY", ""), name="groq")
others = SimpleNamespace(cohere=os.getenv("COHERE_API_KEY", ""))
if not keys.name:
    raise SystemExit("no name")
if not others.cohere:
    raise SystemExit("COHERE_API_KEY is not set")
