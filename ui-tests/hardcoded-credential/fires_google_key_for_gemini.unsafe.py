# The host tells what the key is for.
import os
import requests

key = os.environ["GEMINI_API_KEY"]
url = "https://generativelanguage.googleapis.com/v1beta/models"
print(requests.get(url, headers={"accept": "application/json"}, params={"key": key}, timeout=10).json())  #~ hardcoded-credential
