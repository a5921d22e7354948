# The constant at the top is never filled in, the function sends it.
import os
import voyageai

VOYAGE_KEY = os.environ["VOYAGE_API_KEY"]
MODEL = "voyage-3"


def embed(texts):
    vo = voyageai.Client(api_key=VOYAGE_KEY)  #~ placeholder-credential
    return vo.embed(texts, model=MODEL).embeddings
