# The helper builds a client of Cohere; the call brings OpenAI's key.
import os

import cohere


def make(key):
    return cohere.ClientV2(key)


co = make(os.environ["OPENAI_API_KEY"])  #~ mismatched-credential
print(co.models.list())
