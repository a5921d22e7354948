import os

import cohere
import toml

from company import CONFIG

secrets = toml.load("secrets.toml")
cohere.Client(api_key=secrets.get("API_KEY", os.getenv("ACME_TOKEN")))  #~ unchecked-env
cohere.Client(api_key=CONFIG.get("API_KEY", os.getenv("ACME_IMPORTED_TOKEN")))  #~ unchecked-env


class Service:
    def __init__(self, config: dict):
        self.config = config
        self.client = cohere.Client(api_key=self.config.get("API_KEY", os.getenv("ACME_GIVEN_TOKEN")))  #~ unchecked-env
