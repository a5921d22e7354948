# Another file is another finding.
import cohere
from config import KEY


def rank(query, passages):
    co = cohere.ClientV2(KEY)  #~ unchecked-env
    return co.rerank(model="rerank-v3.5", query=query, documents=passages).results
