import os

from tavily import TavilyClient

from settings import EXAMPLE, PLACEHOLDER

key = os.environ.get("TAVILY_API_KEY", PLACEHOLDER)
client = TavilyClient(api_key=key) if key != PLACEHOLDER else None
