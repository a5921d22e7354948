# Built without a key, it fails at the first request and says that there is no connection.
import os

from llama_index.llms.groq import Groq

model = Groq(model="llama3-8b-8192", api_key=os.environ["GROQ_API_KEY"])  #~ unchecked-env
print(model.complete("Name a moss."))
