# What is not the other mode is the one that has been checked.
import config
import cohere


def make():
    if config.PROVIDER == "local":
        return None
    return cohere.Client(config.COHERE_API_KEY)
