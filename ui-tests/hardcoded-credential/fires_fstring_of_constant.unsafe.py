# An f-string whose only hole is a literal constant is that literal.
import os
from pinecone import Pinecone

PROJECT = "catalogue"
VECTOR_STORE = os.environ["PINECONE_API_KEY"]

pc = Pinecone(api_key=f"{VECTOR_STORE}")  #~ hardcoded-credential
index = pc.Index(f"{PROJECT}-2026")
print(index.describe_index_stats())
