import os

NOTION_TOKEN = os.environ.get("NOTION_TOKEN")
