import os

from tavily import TavilyClient

from settings import EXAMPLE, PLACEHOLDER

key = os.environ["TAVILY_API_KEY"]
if key == PLACEHOLDER:
    client = TavilyClient(api_key=key)  #~ credential-fallback
