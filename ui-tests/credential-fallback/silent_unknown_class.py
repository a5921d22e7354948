# Nothing is known about this Client: it may treat "" as "local mode".
import os

from inhouse.search import Client

client = Client(api_key=os.getenv("SEARCH_API_KEY", ""), region="eu")
print(client.ping())
