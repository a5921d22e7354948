import os
import cohere

options = {"api_key": os.environ["COHERE_API_KEY"], "timeout": None}
cohere.Client(**{name: value for name, value in options.items() if value is not None})  #~ placeholder-credential
