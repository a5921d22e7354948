# Opens an index.
from pinecone import Pinecone


def index(name, api_key):
    return Pinecone(api_key=api_key).Index(name)
