# The wrapper calls its parameter cohere_api_key.
from langchain_cohere import CohereRerank

compressor = CohereRerank(model="rerank-v3.5", cohere_api_key=None)  #~ missing-credential
print(compressor.rerank(["tea", "coffee"], query="morning drink"))
