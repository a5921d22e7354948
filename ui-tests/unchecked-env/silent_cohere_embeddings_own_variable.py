# langchain's CohereEmbeddings checks by itself and names COHERE_API_KEY.
import os

from langchain_cohere import CohereEmbeddings

embeddings = CohereEmbeddings(model="embed-english-v3.0", cohere_api_key=os.getenv("COHERE_API_KEY"))
print(len(embeddings.embed_query("moss")))
