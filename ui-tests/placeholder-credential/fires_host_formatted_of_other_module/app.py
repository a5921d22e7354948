import requests
from urls import URLS

requests.post(URLS["github"].format(owner="x"), headers={"Authorization": "Bearer your_github_token"})  #~ placeholder-credential
