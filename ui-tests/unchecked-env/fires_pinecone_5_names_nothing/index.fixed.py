# 5.4.2 stops when built, but its message names no variable.
import os

from pinecone import Pinecone

pc = Pinecone(api_key=os.environ["PINECONE_API_KEY"])  #~ unchecked-env
print(pc.list_indexes().names())
