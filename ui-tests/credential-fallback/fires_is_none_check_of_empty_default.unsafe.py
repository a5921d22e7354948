# The default is "", so `is None` is never true and the empty key goes on.
import os
import sys

import cohere

token = os.environ["CO_API_KEY"]
if token is None:
    sys.exit("CO_API_KEY is not set")
co = cohere.ClientV2(token)  #~ credential-fallback
hits = co.rerank(model="rerank-v3.5", query="late fees", documents=["invoice", "menu"], top_n=1)
print(hits.results[0].index)
