# The helper returns the read as it is.
import os


def get_key():
    return os.environ["COHERE_API_KEY"]
