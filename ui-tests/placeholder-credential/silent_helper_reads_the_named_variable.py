# The text is a variable's name, and the helper reads that variable.
import os

import cohere


def make(variable):
    return cohere.ClientV2(os.environ[variable])


print(make("COHERE_API_KEY").models.list())
