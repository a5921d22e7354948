import os

import mistralai

TESTING = os.getenv("TESTING")
key = os.getenv("MISTRAL_API_KEY")
if not key and not TESTING:
    raise SystemExit("MISTRAL_API_KEY is not set")
print(mistralai.Mistral(api_key=key))
