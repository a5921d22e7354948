import os
import json

import cohere

config = json.load(open("config.json"))
cohere.Client(api_key=config.get("API_KEY", os.environ["COHERE_API_KEY"]))  #~ placeholder-credential
