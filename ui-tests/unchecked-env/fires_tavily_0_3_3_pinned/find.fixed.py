# 0.3.3 reads no variable, and sends a request without a key.
import os

from tavily import TavilyClient

client = TavilyClient(api_key=os.environ["TAVILY_API_KEY"])  #~ unchecked-env
print(client.search("moss"))
