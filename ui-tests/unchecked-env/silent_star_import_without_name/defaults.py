# KEY is not in __all__.
import os

__all__ = ["MODEL"]

KEY = os.getenv("COHERE_API_KEY")
MODEL = "rerank-v3.5"
