# Each heir of the base gives it its own key.
import os

from openai import OpenAI


class Base:
    def __init__(self, model, api_key=None, url=None):
        self.model, self._api_key, self._url = model, api_key, url


class Bedrock(Base):
    def __init__(self, model, api_key=None):
        super().__init__(model, api_key or os.environ.get("AWS_BEARER_TOKEN_BEDROCK"))

    @property
    def client(self):
        if self._api_key:
            os.environ["AWS_BEARER_TOKEN_BEDROCK"] = self._api_key
        return self.model


class Local(Base):
    def __init__(self, model):
        super().__init__(model, "Not_Used", "http://localhost:8000")
        self.client = OpenAI(api_key=self._api_key, base_url=self._url)
