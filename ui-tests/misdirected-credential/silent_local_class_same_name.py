# This Groq is written right here.
import os


class Groq:
    def __init__(self, base_url, api_key):
        if api_key is None:
            raise ValueError("PROXY_SECRET is not set")
        self.base_url, self.api_key = base_url, api_key


client = Groq("https://proxy.example.net/groq", api_key=os.getenv("PROXY_SECRET"))
