# update() sets the header too.
import os

import requests

API = "https://builds.example.com/api"
TOKEN = os.environ["BUILDS_TOKEN"]

session = requests.Session()
session.headers.update({"Authorization": f"Bearer {TOKEN}"})  #~ unchecked-env
for job in session.get(f"{API}/jobs").json():
    print(job["name"])
