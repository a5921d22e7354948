# What says "none", in whatever case and between whatever spaces, is not used.
from dataclasses import dataclass

from langchain_tavily import TavilySearch


@dataclass
class Options:
    tavily_key: str = "none"


class Window:
    def __init__(self, options: Options):
        self.options = options
        self.tools = []
        key = (self.options.tavily_key or "").strip().lower()
        if key and key != "none":
            self.tools.append(TavilySearch(tavily_api_key=self.options.tavily_key))


Window(Options())
