import os

from pinecone import Pinecone

env = os.environ
index = Pinecone(api_key=env["PINECONE_KEY"])
