import cohere

from config import KEY, OTHER

cohere.Client(api_key=KEY)  #~ unchecked-env
cohere.Client(api_key=OTHER)  #~ unchecked-env
