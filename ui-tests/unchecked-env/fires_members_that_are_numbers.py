import os
from enum import Enum

from anthropic import Anthropic
from notion_client import Client


class Provider(Enum):
    ANTHROPIC = 1
    NOTION = 2

    @property
    def variable(self):
        match self:
            case Provider.ANTHROPIC:
                return "ANTHROPIC_API_KEY"
            case Provider.NOTION:
                return "NOTION_TOKEN"

    def key(self):
        return os.getenv(self.variable)


notes = Client(auth=Provider.NOTION.key())  #~ unchecked-env
model = Anthropic(api_key=Provider.ANTHROPIC.key())  #~ unchecked-env
