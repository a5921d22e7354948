# Everything in __all__ goes to whoever asks for the star.
import os

__all__ = ["KEY", "MODEL"]

KEY = os.environ["COHERE_API_KEY"]
MODEL = "rerank-v3.5"
