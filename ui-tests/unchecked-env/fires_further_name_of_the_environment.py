import os

from pinecone import Pinecone

env = os.environ
index = Pinecone(api_key=env.get("PINECONE_KEY"))  #~ unchecked-env
