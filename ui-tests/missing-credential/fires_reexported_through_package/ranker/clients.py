# Where the client is built.
import cohere


def connect(key):
    return cohere.ClientV2(key)
