# Unset, cohere stops with a message about CO_API_KEY, which nobody here set.
import os

import cohere

co = cohere.Client(os.environ["COHERE_API_KEY"])  #~ unchecked-env
print(co.chat(message="What is reranking?").text)
