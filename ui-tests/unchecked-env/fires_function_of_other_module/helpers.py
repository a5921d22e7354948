# The helper returns the read as it is.
import os


def get_key():
    return os.environ.get("COHERE_API_KEY")
