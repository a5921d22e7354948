# Where no key is given, that of the server itself is taken.
import os

from openai import OpenAI


class Provider:
    def __init__(self, api_key=None, base_url=None):
        key = api_key or os.environ["OPENAI_API_KEY"]
        self.client = OpenAI(api_key=key, base_url=base_url)


provider = Provider(os.environ.get("TEAM_OPENAI_KEY"))
