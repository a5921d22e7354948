import os

import requests

session = requests.Session()
session.auth = ("@KEY40:2@", os.environ["ACME_PASSWORD"])
session.headers = {"If-None-Match": "@KEY40:3@"}
session.get("https://api.acme.io/v1/models")
