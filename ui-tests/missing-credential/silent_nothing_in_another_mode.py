# The helper gives nothing in the one mode, and the client takes the key in the other.
import os

from google import genai


def ensure_key(key):
    if os.getenv("GOOGLE_GENAI_USE_VERTEXAI", "").lower() == "true":
        return ""
    key = key or os.getenv("GEMINI_API_KEY")
    if not key:
        raise ValueError("GEMINI_API_KEY is not set")
    return key


def client(key):
    options = {}
    use_vertexai = os.getenv("GOOGLE_GENAI_USE_VERTEXAI", "").lower() == "true"
    if use_vertexai:
        options["vertexai"] = True
    else:
        options["api_key"] = key
    return genai.Client(**options)


def ask(key=None):
    return client(ensure_key(key))
