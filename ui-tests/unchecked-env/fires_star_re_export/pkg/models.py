# Builds the client for whoever has a key.
from openai import OpenAI


class Model:
    def __init__(self, model_id, api_key=None):
        self.model_id = model_id
        self.client = OpenAI(api_key=api_key)
