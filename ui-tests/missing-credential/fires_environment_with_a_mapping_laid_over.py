import os

os.environ |= {"TAVILY_API_KEY": ""}  #~ missing-credential

from tavily import TavilyClient

tool = TavilyClient()
