# 5.0.0 tells people to set CO_API_KEY and does not read it.
import cohere

co = cohere.Client()  #~ missing-credential
hits = co.rerank(model="rerank-multilingual-v2.0", query="tax form", documents=["W-2", "recipe"], top_n=1)
print(hits.results[0].index)
