# The handler swaps the missing variable for a text that no server accepts.
import os

import voyageai

try:
    key = os.environ["VOYAGE_API_KEY"]
except KeyError:
    key = "missing"

vo = voyageai.Client(api_key=key)  #~ credential-fallback
vectors = vo.embed(["a short sentence"], model="voyage-3").embeddings
print(len(vectors[0]))
