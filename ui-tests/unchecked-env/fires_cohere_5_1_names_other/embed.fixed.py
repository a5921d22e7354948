# 5.1.0 does not know COHERE_API_KEY at all.
import os

import cohere

co = cohere.Client(api_key=os.environ["COHERE_API_KEY"])  #~ unchecked-env
print(co.embed(texts=["moss"], model="embed-english-v3.0", input_type="search_query").embeddings)
