# Two clients in one file are one finding.
import cohere
from config import KEY


def embed(texts):
    co = cohere.ClientV2(KEY)  #~ unchecked-env
    return co.embed(model="embed-v4.0", texts=texts, input_type="search_document")


def embed_query(text):
    co = cohere.ClientV2(KEY)
    return co.embed(model="embed-v4.0", texts=[text], input_type="search_query")
