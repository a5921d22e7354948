# Where the key of the server is not set, it is sent that of another company.
import os

from openai import OpenAI


class Provider:
    def __init__(self, api_key=None, base_url=None):
        key = api_key or os.environ["OPENAI_API_KEY"]
        self.client = OpenAI(api_key=key, base_url=base_url)


provider = Provider(os.getenv("GROQ_API_KEY"), "https://api.groq.com/openai/v1")  #~ mismatched-credential
