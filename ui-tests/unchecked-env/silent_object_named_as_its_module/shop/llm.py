import cohere

from shop.config import settings

client = cohere.Client(api_key=settings.api_key)
