import json

import cohere

config = json.load(open("config.json"))
cohere.Client(api_key=config.get("API_KEY", "your-api-key"))  #~ placeholder-credential
