# Its chat model reads the variable and names it, its embeddings are stopped by the type of what they are given.
import os

from langchain_fireworks import FireworksEmbeddings

embeddings = FireworksEmbeddings(model="nomic-embed-text", fireworks_api_key=os.environ["FIREWORKS_API_KEY"])  #~ unchecked-env
print(embeddings.embed_query("moss"))
