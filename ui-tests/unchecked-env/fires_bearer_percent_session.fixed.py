# The session's header is a setter.
import os

import requests

session = requests.Session()
session.headers["Authorization"] = "Bearer %s" % os.environ["CRM_TOKEN"]  #~ unchecked-env
print(session.get("https://crm.example.com/api/me").json())
