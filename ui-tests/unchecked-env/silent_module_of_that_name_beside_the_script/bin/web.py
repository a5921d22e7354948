import cohere

from config import KEY

cohere.Client(api_key=KEY)
