import os

import requests

URL = "https://api.acme.com/v1"
requests.get(URL, headers={"Authorization": f"Bearer {os.environ['ACME_KEY'].strip()}"})  #~ unchecked-env
requests.get(URL, headers={"Authorization": f"Bearer {os.environ['OTHER_KEY']}".strip()})  #~ unchecked-env
requests.get(URL, headers={"Authorization": f"Bearer {os.environ['THIRD_KEY'].strip()}"})
