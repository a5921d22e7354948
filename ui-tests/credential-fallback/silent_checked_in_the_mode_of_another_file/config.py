# The key of the provider that is chosen is asked for.
import os

PROVIDER = os.getenv("LLM_PROVIDER", "cohere").strip().lower()
COHERE_API_KEY = os.getenv("COHERE_API_KEY", "").strip()


def validate():
    if PROVIDER == "cohere" and not COHERE_API_KEY:
        raise ValueError("COHERE_API_KEY is not set")
