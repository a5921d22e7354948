import os

import requests

URL = "https://api.acme.com/v1"
requests.get(URL, headers={"Authorization": f"Bearer {os.getenv('ACME_KEY').strip()}"})  #~ unchecked-env
requests.get(URL, headers={"Authorization": f"Bearer {os.getenv('OTHER_KEY')}".strip()})  #~ unchecked-env
requests.get(URL, headers={"Authorization": f"Bearer {os.environ['THIRD_KEY'].strip()}"})
