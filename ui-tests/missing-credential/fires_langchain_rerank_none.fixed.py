# The wrapper calls its parameter cohere_api_key.
import os
from langchain_cohere import CohereRerank

compressor = CohereRerank(model="rerank-v3.5", cohere_api_key=os.environ["COHERE_API_KEY"])  #~ missing-credential
print(compressor.rerank(["tea", "coffee"], query="morning drink"))
