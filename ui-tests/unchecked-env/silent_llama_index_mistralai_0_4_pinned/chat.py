# It stops when it is built and names the variable.
import os

from llama_index.llms.mistralai import MistralAI

model = MistralAI(api_key=os.getenv("MISTRAL_API_KEY"))
print(model.complete("Name a moss."))
