# The wrong variable travels in a dict.
import os

from pinecone import Pinecone

options = {"api_key": os.environ["VOYAGE_API_KEY"], "pool_threads": 4}
pc = Pinecone(**options)  #~ mismatched-credential
print(pc.list_indexes())
