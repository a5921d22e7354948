import os

from tavily import TavilyClient

client = TavilyClient(api_key=os.environ["WEBSEARCH_TOKEN"])  #~ unchecked-env
