# What the client is built with.
import os

OPTIONS = {"api_key": os.environ["COHERE_API_KEY"], "timeout": 20}
