# The template value is gone before the client is built.
import json
from pathlib import Path

import cohere

key = "YOUR_API_KEY"
with Path("settings.json").open() as file:
    key = json.load(file)["cohere"]["key"]
co = cohere.ClientV2(api_key=key)
