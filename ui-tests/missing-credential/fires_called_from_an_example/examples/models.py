# What an example shows is what readers copy.
from shop.llm import client

print(client(None).models.list())  #~ missing-credential
