# Bytes written in the source and decoded are still written in the source.
from tavily import TavilyClient

raw = b"@KEY40@"
tavily = TavilyClient(raw.decode("ascii"))  #~ hardcoded-credential
for hit in tavily.search("tide tables Brest")["results"]:
    print(hit["title"])
