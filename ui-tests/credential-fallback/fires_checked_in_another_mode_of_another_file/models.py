# The client of the provider that is chosen.
import config
import cohere


def make():
    if config.PROVIDER == "cohere":
        return cohere.Client(config.COHERE_API_KEY)  #~ credential-fallback
    return None
