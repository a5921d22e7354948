import cohere

from shop.config import hosts, settings

client = cohere.Client(api_key=settings.api_key)  #~ unchecked-env
other = cohere.Client(api_key=hosts.token)  #~ unchecked-env
