import os

import cohere


def required(name):
    return os.environ[name]


print(cohere.ClientV2(required("COHERE_API_KEY")))  #~ misspelled-env-var
