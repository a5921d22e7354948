# The placeholder is written at the call of a helper.
import os
import cohere


def make(key):
    return cohere.ClientV2(key)


co = make(os.environ["COHERE_API_KEY"])  #~ placeholder-credential
print(co.models.list())
