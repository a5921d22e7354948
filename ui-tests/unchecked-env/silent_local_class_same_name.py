# This Anthropic is a stand-in written right here.
import os


class Anthropic:
    def __init__(self, api_key=None):
        self.live = api_key is not None

    def reply(self, text):
        return text[::-1]


print(Anthropic(api_key=os.getenv("ANTHROPIC_API_KEY")).reply("moss"))
