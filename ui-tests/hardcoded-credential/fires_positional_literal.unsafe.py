# A literal key is the first argument of the client.
import os
import cohere

co = cohere.ClientV2(os.environ["COHERE_API_KEY"])  #~ hardcoded-credential
vectors = co.embed(
    model="embed-v4.0",
    texts=["late delivery", "wrong colour"],
    input_type="clustering",
    embedding_types=["float"],
)
print(len(vectors.embeddings.float_))
