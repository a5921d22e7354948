# Builds the client for everybody.
import cohere


def make(api_key=None):
    return cohere.ClientV2(api_key)
