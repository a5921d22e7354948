import cohere

from . import settings

client = cohere.Client(api_key=settings.api_key)  #~ unchecked-env
