from anthropic import Anthropic

from config import Config


class Service:
    def __init__(self):
        self.client = Anthropic(api_key=Config.CLAUDE)
