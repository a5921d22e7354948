# The host tells what the key is for.
import requests

key = "@FORMAT:google-api-key@"
url = "https://generativelanguage.googleapis.com/v1beta/models"
print(requests.get(url, headers={"accept": "application/json"}, params={"key": key}, timeout=10).json())  #~ hardcoded-credential
