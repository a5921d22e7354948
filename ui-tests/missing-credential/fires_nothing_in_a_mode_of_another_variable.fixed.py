# The modes are those of two variables.
import os

from google import genai


def ensure_key(key):
    if os.getenv("GOOGLE_GENAI_USE_VERTEXAI", "").lower() == "true":
        return os.environ["GEMINI_API_KEY"]
    key = key or os.getenv("GEMINI_API_KEY")
    if not key:
        raise ValueError("GEMINI_API_KEY is not set")
    return key


def client(key):
    options = {}
    use_vertexai = os.getenv("OTHER_MODE", "").lower() == "true"
    if use_vertexai:
        options["vertexai"] = True
    else:
        options["api_key"] = key
    return genai.Client(**options)


def ask(key=None):
    return client(ensure_key(key))  #~ missing-credential
