# Credential words as names, but the values go nowhere.
import json

api_key = "primary"
token = "csrf"
password = "garden gate at noon"
secret = "the cat sleeps on the printer"

print(json.dumps({"fields": [api_key, token], "phrases": len(password) + len(secret)}))
