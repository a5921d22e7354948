# In examples it is a warning only, but readers run them.
import os
import cohere

co = cohere.Client(api_key=os.environ["COHERE_API_KEY"])  #~ placeholder-credential
print(co.rerank(model="rerank-english-v3.0", query="tea", documents=["green", "red"]).results)
