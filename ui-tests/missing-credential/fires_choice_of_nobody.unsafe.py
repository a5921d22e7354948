# Nobody can give another one.
import os
import sys

from openai import OpenAI

KEY = None if len(sys.argv) > 1 else input("key: ")


class Decider:
    def __init__(self, is_local):
        self.client = OpenAI(api_key=os.environ["OPENAI_API_KEY"] if is_local else KEY)  #~ missing-credential


Decider(False)
