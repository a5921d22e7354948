import os

from pinecone import Pinecone

index = Pinecone(api_key=os.getenv("PINECONE_API_KEY"))  #~ unchecked-env
