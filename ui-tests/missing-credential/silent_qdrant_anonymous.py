# Qdrant without a key is documented use.
from qdrant_client import QdrantClient

client = QdrantClient(url="https://vectors.example.org:6333", api_key=None)
memory = QdrantClient(":memory:")
print(client.get_collections(), memory.get_collections())
