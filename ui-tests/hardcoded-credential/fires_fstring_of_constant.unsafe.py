# An f-string whose only hole is a literal constant is that literal.
import os
from pinecone import Pinecone

PROJECT = "catalogue"
VECTOR_STORE = "@KEY40@"

pc = Pinecone(api_key=os.environ['PINECONE_API_KEY'])  #~ hardcoded-credential
index = pc.Index(f"{PROJECT}-2026")
print(index.describe_index_stats())
