# The store falls back on the variable, the embeddings refuse None.
import os

from langchain_pinecone import PineconeEmbeddings, PineconeVectorStore

embeddings = PineconeEmbeddings(model="multilingual-e5-large", pinecone_api_key=os.getenv("PINECONE_API_KEY"))  #~ unchecked-env
store = PineconeVectorStore(index_name="moss", embedding=embeddings, pinecone_api_key=os.getenv("PINECONE_API_KEY"))
print(store.similarity_search("moss"))
