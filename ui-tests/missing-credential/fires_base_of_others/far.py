import cohere

from base import Ranker


class Far(Ranker):
    def __init__(self):
        self.client = cohere.ClientV2(api_key=self.api_key)  #~ missing-credential
