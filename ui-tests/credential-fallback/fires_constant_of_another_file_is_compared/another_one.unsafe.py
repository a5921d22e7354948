import os

from tavily import TavilyClient

from settings import EXAMPLE, PLACEHOLDER

key = os.environ["TAVILY_API_KEY"]
if key == EXAMPLE:
    raise RuntimeError("set TAVILY_API_KEY")
client = TavilyClient(api_key=key)  #~ credential-fallback
