# What the client is built with; the key is required.
import os

OPTIONS = {"api_key": os.environ["COHERE_API_KEY"], "client_name": os.getenv("CLIENT_NAME")}
