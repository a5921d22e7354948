# A literal key is the first argument of the client.
import cohere

co = cohere.ClientV2("@KEY40@")  #~ hardcoded-credential
vectors = co.embed(
    model="embed-v4.0",
    texts=["late delivery", "wrong colour"],
    input_type="clustering",
    embedding_types=["float"],
)
print(len(vectors.embeddings.float_))
