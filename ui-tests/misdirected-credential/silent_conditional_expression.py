# The client exists only where the key does.
import os

from groq import Groq

secret = os.getenv("PROXY_SECRET")
client = Groq(base_url="https://proxy.example.net/groq", api_key=secret) if secret else None
