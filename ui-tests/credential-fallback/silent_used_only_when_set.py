# Empty means "search is off": the client exists only with a key.
import os

from tavily import TavilyClient

tavily_key = os.getenv("TAVILY_API_KEY", "")
tools = []
if tavily_key:
    search = TavilyClient(api_key=tavily_key)
    tools.append(search.search)
print(f"{len(tools)} tools")
