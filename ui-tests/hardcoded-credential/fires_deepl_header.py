# The scheme of the header is the service's own.
import requests

answer = requests.post(
    "https://api-free.deepl.com/v2/translate",
    headers={"Authorization": "DeepL-Auth-Key @KEY40@"},  #~ hardcoded-credential
    json={"text": ["moss"], "target_lang": "DE"},
)
print(answer.json())
