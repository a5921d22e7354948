# requests sends the text "None" as the password.
import os

import requests

auth = ("ci-bot", os.environ["ISSUES_TOKEN"])
issues = requests.get("https://issues.example.com/rest/search", auth=auth)  #~ unchecked-env
print(issues.json()["total"])
