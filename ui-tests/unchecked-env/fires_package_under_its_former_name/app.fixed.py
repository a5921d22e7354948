import os

from pinecone import Pinecone

index = Pinecone(api_key=os.environ["PINECONE_API_KEY"])  #~ unchecked-env
