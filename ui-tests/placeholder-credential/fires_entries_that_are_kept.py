import cohere

options = {"api_key": "your-api-key", "timeout": None}
cohere.Client(**{name: value for name, value in options.items() if value is not None})  #~ placeholder-credential
