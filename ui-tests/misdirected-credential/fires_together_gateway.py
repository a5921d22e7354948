# An explicit None default is no default.
from os import environ

from together import Together

client = Together(base_url="https://cache.example.com/v1", api_key=environ.get("CACHE_SECRET", None))  #~ misdirected-credential
print(client.models.list())
