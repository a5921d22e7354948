# Builds the client for everybody.
import cohere


def make(api_key=None, timeout=30):
    return cohere.ClientV2(api_key, timeout=timeout)
