import os
from getpass import getpass

os.environ |= {"TAVILY_API_KEY": getpass()}
options = {"depth": "basic"}
options |= {"topic": ""}
flags = {"one"}
flags |= {"two"}

from tavily import TavilyClient

tool = TavilyClient()
tool.search("x", **options)
