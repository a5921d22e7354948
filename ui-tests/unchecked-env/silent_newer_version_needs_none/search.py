import os

from tavily import TavilyClient

client = TavilyClient(api_key=os.environ.get("WEBSEARCH_TOKEN"))
