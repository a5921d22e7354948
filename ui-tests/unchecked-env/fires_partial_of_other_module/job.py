from clients import ranker

print(ranker().rerank(model="rerank-v3.5", query="q", documents=[]))  #~ unchecked-env
