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


notes = Client(auth=os.environ[Provider.NOTION.variable])
model = Anthropic(api_key=os.environ[Provider.ANTHROPIC.variable])
