import cohere

from config import Config, config


def get_config() -> Config:
    return config


def get_ranker():
    return cohere.AsyncClientV2(api_key=get_config().key)  #~ unchecked-env
