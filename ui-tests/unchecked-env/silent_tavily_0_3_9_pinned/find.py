# 0.3.9 reads the variable itself, and names it when it stops.
import os

from tavily import TavilyClient

client = TavilyClient(api_key=os.getenv("TAVILY_API_KEY"))
print(client.search("moss"))
