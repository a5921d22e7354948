# The star does not bring KEY; the one that is used is required.
import os

import cohere

KEY = os.environ["COHERE_API_KEY"]

from defaults import *


def rank(query, passages):
    return cohere.ClientV2(KEY).rerank(model=MODEL, query=query, documents=passages).results
