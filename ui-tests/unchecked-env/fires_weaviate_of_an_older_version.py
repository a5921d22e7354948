# Versions from 4.10 on have no such `Client`: the note must be of an older one.
import os

import weaviate
from weaviate.auth import AuthApiKey

client = weaviate.Client(
    url="https://notes.weaviate.network",
    auth_client_secret=AuthApiKey(api_key=os.getenv("WEAVIATE_API_KEY")),  #~ unchecked-env
)
