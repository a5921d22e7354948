# The star brings KEY.
import cohere
from defaults import *


def rank(query, passages):
    co = cohere.ClientV2(KEY)  #~ unchecked-env
    return co.rerank(model=MODEL, query=query, documents=passages).results
