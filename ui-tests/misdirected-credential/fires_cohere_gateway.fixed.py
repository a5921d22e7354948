# cohere falls back to CO_API_KEY.
import os

import cohere

ranker = cohere.ClientV2(
    os.environ["EDGE_SECRET"],  #~ misdirected-credential
    base_url="https://edge.example.com/cohere",
)
print(ranker.rerank(model="rerank-v3.5", query="tea", documents=["tea", "coal"]).results)
