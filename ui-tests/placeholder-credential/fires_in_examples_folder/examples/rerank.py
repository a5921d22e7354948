# In examples it is a warning only, but readers run them.
import cohere

co = cohere.Client(api_key="YOUR_COHERE_KEY")  #~ placeholder-credential
print(co.rerank(model="rerank-english-v3.0", query="tea", documents=["green", "red"]).results)
