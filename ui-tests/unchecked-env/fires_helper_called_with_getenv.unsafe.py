# The read that may be None stands at the call.
import os

import cohere


def make(api_key=None):
    return cohere.Client(api_key)


co = make(os.environ["COHERE_API_KEY"])  #~ unchecked-env
print(co.models.list())
