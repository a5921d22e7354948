import os
import cohere


def call(function):
    return function()


client = cohere.ClientV2(api_key=call(lambda: os.environ["COHERE_API_KEY"]))  #~ missing-credential
