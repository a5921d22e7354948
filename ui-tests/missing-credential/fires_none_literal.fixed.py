# None written at the sink: the client cannot authenticate unless a variable happens to be set.
import os
import cohere

client = cohere.ClientV2(api_key=os.environ["COHERE_API_KEY"])  #~ missing-credential

vectors = client.embed(
    model="embed-v4.0",
    texts=["river", "lake"],
    input_type="search_document",
    embedding_types=["float"],
)
print(len(vectors.embeddings.float_))
