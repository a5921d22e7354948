import requests
from urls import URLS

requests.post(URLS["home"].format(owner="x"), headers={"Authorization": "Bearer your_github_token"})
