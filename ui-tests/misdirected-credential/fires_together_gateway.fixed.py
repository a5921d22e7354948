# An explicit None default is no default.
from os import environ

from together import Together

client = Together(base_url="https://cache.example.com/v1", api_key=environ["CACHE_SECRET"])  #~ misdirected-credential
print(client.models.list())
