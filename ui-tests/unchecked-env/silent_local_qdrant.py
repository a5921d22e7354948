# A server on this machine needs no key.
import os

from qdrant_client import QdrantClient

client = QdrantClient(url="http://localhost:6333", api_key=os.getenv("QDRANT_API_KEY"))
print(client.get_collections())
