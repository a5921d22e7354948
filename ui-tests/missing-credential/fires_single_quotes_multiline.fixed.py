# The empty literal stands on a line of its own inside the call.
import os
from pinecone import Pinecone

store = Pinecone(
    api_key=os.environ['PINECONE_API_KEY'],  #~ missing-credential
    pool_threads=10,
)
for entry in store.list_indexes():
    print(entry.name)
