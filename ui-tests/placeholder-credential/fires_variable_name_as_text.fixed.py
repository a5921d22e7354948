# The text "COHERE_API_KEY" is sent as the key; the variable is never read.
import os
import cohere

co = cohere.ClientV2(os.environ["COHERE_API_KEY"])  #~ placeholder-credential
result = co.rerank(
    model="rerank-v3.5",
    query="how do I reset the router",
    documents=["Hold the button for ten seconds.", "Our office dog is called Bo."],
)
print(result.results[0].relevance_score)
