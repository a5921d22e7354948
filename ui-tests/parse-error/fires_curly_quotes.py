# Quotes copied from a web page are not quotes.
import cohere

model = “rerank-v3.5”  #~ parse-error
co = cohere.ClientV2()
print(co.rerank(model=model, query="tea", documents=["green"]).id)
