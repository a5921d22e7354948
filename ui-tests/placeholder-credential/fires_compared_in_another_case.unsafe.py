# It is compared with another text than it would be in that case.
import os
from dataclasses import dataclass

from langchain_tavily import TavilySearch


@dataclass
class Options:
    tavily_key: str = os.environ["TAVILY_API_KEY"]


class Window:
    def __init__(self, options: Options):
        self.options = options
        self.tools = []
        key = (self.options.tavily_key or "").strip().upper()
        if key and key != "none":
            self.tools.append(TavilySearch(tavily_api_key=self.options.tavily_key)) #~ placeholder-credential


Window(Options())
