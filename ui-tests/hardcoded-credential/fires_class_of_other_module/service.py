# The class keeps the key and builds the client when it is needed.
import cohere


class Service:
    def __init__(self, api_key):
        self.api_key = api_key

    def models(self):
        return cohere.ClientV2(self.api_key).models.list()
