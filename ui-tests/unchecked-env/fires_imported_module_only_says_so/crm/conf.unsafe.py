import os

NOTION_TOKEN = os.environ["NOTION_TOKEN"]
