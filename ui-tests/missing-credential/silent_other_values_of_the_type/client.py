from notion_client import Client

from config import Config


class Notes:
    def __init__(self, config: Config):
        self.config = config
        self.client = Client(auth=self.config.token)
