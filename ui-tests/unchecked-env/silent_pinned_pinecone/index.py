# This version names the variable when the client is built.
import os

from pinecone import Pinecone

client = Pinecone(api_key=os.getenv("PINECONE_API_KEY"))
