# What an example shows is what readers copy.
import os
from shop.llm import client

print(client(os.environ["OPENAI_API_KEY"]).models.list())  #~ missing-credential
