import os

import cohere

api_key = os.environ.get("COHERE_API_KEY")


class CohereProvider:
    def __init__(self):
        self.client = cohere.ClientV2(api_key)  #~ unchecked-env
