import requests

session = requests.Session()
session.auth = ("me", "@KEY40:2@")  #~ hardcoded-credential
session.headers = {"Authorization": "Bearer @KEY40:3@", "User-Agent": "agent/1.0"}  #~ hardcoded-credential
session.get("https://api.acme.io/v1/models")
